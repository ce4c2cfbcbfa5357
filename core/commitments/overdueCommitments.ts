import type { Commitment } from './readCommitments.ts';
import { standingAt } from './standingAt.ts';

/** A commitment that is open after its due date. */
export interface OverdueCommitment {
  readonly commitment: Commitment;
  readonly dueDate: number;
  readonly days: number;
}

/** Commitments that were open after their due date on a day, longest overdue first; equal ones in sheet order. */
export function overdueCommitments(
  commitments: readonly Commitment[],
  asOf: number,
): readonly OverdueCommitment[] {
  return commitments
    .flatMap((commitment) => {
      const { dueDate } = commitment.values;
      if (dueDate === null || standingAt(commitment.values, asOf) !== 'overdue') return [];
      return [{ commitment, dueDate, days: Math.floor(asOf) - Math.floor(dueDate) }];
    })
    .sort((a, b) => b.days - a.days || a.commitment.row - b.commitment.row);
}
