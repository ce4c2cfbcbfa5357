import type { CheckInput } from '../declare/check.ts';
import { type RecognisedRows, readRecognised } from '../recognise/readRecognised.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import type { Row } from '../sheet/table.ts';
import { totalWords, wordKey } from '../vocabulary/wordSets.ts';
import { type InitiativeColumns, initiativeColumns } from './columns.ts';
import { doneShare } from './doneWords.ts';

export type InitiativeTable = RecognisedRows<InitiativeColumns>;
export type InitiativeRow = Row<InitiativeColumns>;

/** Columns nothing is worked out from: words in them are nobody's fault. */
const quiet = ['progress', 'budget', 'startDate', 'dueDate'];

/** A list that only ticks off what is done tells no share, but whether all of it is done. */
function withDoneWords(table: InitiativeTable, grid: Grid): readonly InitiativeRow[] {
  const { progress: column } = table.found;
  if (column === undefined) return table.rows;
  return table.rows.map((row) => {
    if (row.values.progress !== null) return row;
    const progress = doneShare(cellAt(grid, row.row, column));
    return progress === null ? row : { ...row, values: { ...row.values, progress } };
  });
}

/** Reads a recognised list of initiatives; headings and totals are left out. */
export function readInitiatives(
  { grid, table }: CheckInput,
  locale: string | null,
): InitiativeTable {
  const read = readRecognised({ grid, table, locale, quiet }, initiativeColumns);
  const rows = withDoneWords(read, grid).filter(({ values }) => {
    const filled = Object.values(values).filter((value) => value !== null).length;
    const { initiative, id } = values;
    return (
      initiative !== null && !totalWords.has(wordKey(initiative)) && filled > (id === null ? 1 : 2)
    );
  });
  return { ...read, rows };
}
