import { tableParameter } from '../../declare/parameter.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import { commitmentColumns } from '../columns.ts';
import { type Commitment, type CommitmentTable, commitmentsIn } from '../readCommitments.ts';

/** The range every function about commitments takes. */
export const commitmentsParameter = tableParameter({
  help: 'One row a commitment, with headers such as Commitment, Promised by, Due date, Kept, Closed on.',
  columns: commitmentColumns,
  tolerant: true,
});

/** Commitments of one person, or all. */
export function commitmentsBy(
  table: CommitmentTable,
  person: string | null,
): readonly Commitment[] {
  const all = commitmentsIn(table);
  if (person === null) return all;
  const wanted = nameKey(person);
  return all.filter(({ values }) => nameKey(values.promisedBy ?? '') === wanted);
}
