import { textColumn } from '../sheet/column.ts';

const codes = ['+', '0', '-'] as const;

function elementColumn(header: string) {
  return textColumn({
    header,
    help: 'How it goes with the element of the row: + they strengthen each other, 0 they do not touch, - they hinder each other. One half of the matrix is enough.',
    choices: codes,
    width: 12,
  });
}

/** Columns of the fit matrix: the nine elements against themselves, and a note for what does not fit. */
export const fitColumns = {
  element: textColumn({
    header: 'Element',
    help: 'The nine elements, in the order of the columns.',
    required: true,
    width: 16,
  }),
  vision: elementColumn('Vision'),
  mission: elementColumn('Mission'),
  values: elementColumn('Values'),
  strategy: elementColumn('Strategy'),
  structure: elementColumn('Structure'),
  processes: elementColumn('Processes'),
  technology: elementColumn('Technology'),
  culture: elementColumn('Culture'),
  people: elementColumn('People'),
  note: textColumn({
    header: 'Note',
    help: 'What hinders what, for every - of the row.',
    width: 60,
  }),
};
