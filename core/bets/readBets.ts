import type { CheckInput } from '../declare/check.ts';
import { type RecognisedRows, readRecognised } from '../recognise/readRecognised.ts';
import type { Row, Table } from '../sheet/table.ts';
import { type BetColumns, betColumns } from './columns.ts';

export type BetRow = Row<BetColumns>;
export type BetTable = Table<BetColumns>;

/** The bets of a table; rows that say nothing beyond the hypothesis are headings and left out. */
export function betsIn({ rows }: BetTable): readonly BetRow[] {
  return rows.filter(({ values }) => {
    const filled = Object.values(values).filter((value) => value !== null).length;
    return values.hypothesis !== null && filled > (values.id === null ? 1 : 2);
  });
}

/** How a bet is named in sentences. */
export function betName({ row, values: { id, hypothesis } }: BetRow): string {
  if (hypothesis === null) return id ?? `row ${row + 1}`;
  return id === null ? `"${hypothesis}"` : `${id} "${hypothesis}"`;
}

/** Reads a recognised board of bets. */
export function readBets(
  { grid, table }: CheckInput,
  locale: string | null,
): RecognisedRows<BetColumns> {
  return readRecognised({ grid, table, locale }, betColumns);
}
