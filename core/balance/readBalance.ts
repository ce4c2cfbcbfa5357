import type { CheckInput } from '../declare/check.ts';
import { type RecognisedRows, readRecognised } from '../recognise/readRecognised.ts';
import type { Row, Table } from '../sheet/table.ts';
import { totalWords, wordKey } from '../vocabulary/wordSets.ts';
import { type BalanceColumns, balanceColumns } from './columns.ts';

/** Teams with at least one score; totals and headings are left out. */
export function teamsIn({ rows }: Table<BalanceColumns>): readonly Row<BalanceColumns>[] {
  return rows.filter(({ values: { team, explore, exploit } }) => {
    const isTotal = team !== null && totalWords.has(wordKey(team));
    return !isTotal && (explore !== null || exploit !== null);
  });
}

/** Reads recognised scores; a column of departments stands for teams. */
export function readBalance(
  { grid, table }: CheckInput,
  locale: string | null,
): RecognisedRows<BalanceColumns> {
  const role = (['team', 'department', 'label'] as const).find(
    (each) => table.columns[each] !== undefined,
  );
  const columns =
    role === undefined
      ? balanceColumns
      : { ...balanceColumns, team: { ...balanceColumns.team, role } };
  return readRecognised({ grid, table, locale }, columns);
}
