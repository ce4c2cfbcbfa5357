import type { CheckInput } from '../declare/check.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import type { Row, Table } from '../sheet/table.ts';
import { type CommitmentColumns, commitmentColumns } from './columns.ts';

export type CommitmentTable = Table<CommitmentColumns>;
export type Commitment = Row<CommitmentColumns>;

/** Rows that promise something; a row with nothing beside its wording is a heading and left out. */
export function commitmentsIn({ rows, issues }: CommitmentTable): readonly Commitment[] {
  const unread = new Set(issues.map(({ place }) => place.row));
  return rows.filter(({ row, values: { id: _, commitment, ...others } }) => {
    const isFilled = unread.has(row) || Object.values(others).some((value) => value !== null);
    return commitment !== null && isFilled;
  });
}

/** Reads a recognised list of commitments. */
export function readCommitments(
  { grid, table }: CheckInput,
  locale: string | null,
): CommitmentTable {
  return readRecognised({ grid, table, locale }, commitmentColumns);
}
