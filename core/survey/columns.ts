import { type Column, type Columns, numberColumn, textColumn } from '../sheet/column.ts';
import { alignmentItems, ownershipItems, type TemplateItem } from './items.ts';

function questionColumn({ header }: TemplateItem): Column<number> {
  return numberColumn({
    header,
    help: header.endsWith('(R)')
      ? '1 not at all, 5 fully. Marked (R): agreeing speaks against the aspect, so answers are turned.'
      : '1 not at all, 5 fully. Blank: no answer.',
    choices: [1, 2, 3, 4, 5],
    width: 24,
  });
}

const team = textColumn({
  header: 'Team',
  help: 'Team of whoever answers; no names. Teams with too few answers are never shown.',
  width: 18,
});

const comment = textColumn({
  header: 'Comment',
  help: 'In free words; never read by a calculation.',
  width: 40,
});

function columnsOf(items: readonly TemplateItem[]): Columns {
  return {
    team,
    ...Object.fromEntries(items.map((item) => [item.key, questionColumn(item)])),
    comment,
  };
}

/** Columns of the survey on the alignment of leaders: one row a person, without a name. */
export const surveyColumns: Columns = columnsOf(alignmentItems);

/** Columns of the ownership pulse. */
export const pulseColumns: Columns = columnsOf(ownershipItems);
