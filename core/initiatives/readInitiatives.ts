import type { CheckInput } from '../declare/check.ts';
import { type RecognisedRows, readRecognised } from '../recognise/readRecognised.ts';
import type { Row } from '../sheet/table.ts';
import { totalWords, wordKey } from '../vocabulary/wordSets.ts';
import { type InitiativeColumns, initiativeColumns } from './columns.ts';

export type InitiativeTable = RecognisedRows<InitiativeColumns>;
export type InitiativeRow = Row<InitiativeColumns>;

/** Columns nothing is worked out from: words in them are nobody's fault. */
const quiet = ['progress', 'budget', 'startDate', 'dueDate'];

/** Reads a recognised list of initiatives; headings and totals are left out. */
export function readInitiatives(
  { grid, table }: CheckInput,
  locale: string | null,
): InitiativeTable {
  const read = readRecognised({ grid, table, locale, quiet }, initiativeColumns);
  const rows = read.rows.filter(({ values }) => {
    const filled = Object.values(values).filter((value) => value !== null).length;
    const { initiative, id } = values;
    return (
      initiative !== null && !totalWords.has(wordKey(initiative)) && filled > (id === null ? 1 : 2)
    );
  });
  return { ...read, rows };
}
