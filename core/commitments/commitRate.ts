import type { Commitment } from './readCommitments.ts';
import { type Standing, standingAt } from './standingAt.ts';

/** How commitments were kept, with what the share stands on. */
export interface CommitRate {
  /** Kept ÷ due, 0–1; null while none is due. */
  readonly rate: number | null;
  readonly kept: number;
  /** Kept, broken or overdue. */
  readonly due: number;
  readonly overdue: number;
  /** Open and not yet due: counted neither way. */
  readonly running: number;
  readonly made: number;
  /** Share of those made of which it is known where they stand, 0–1; 0 without any. */
  readonly coverage: number;
}

/**
 * Share of commitments kept: kept ÷ (kept + not kept + overdue). An open one counts as not kept once its due date
 * has passed and does not count before. Ours: kept over made, restricted to what is due, so that a new promise
 * does not lower it.
 */
export function commitRate(commitments: readonly Commitment[], asOf: number): CommitRate {
  const counts = new Map<Standing, number>();
  for (const { values } of commitments) {
    const standing = standingAt(values, asOf);
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  const count = (standing: Standing) => counts.get(standing) ?? 0;
  const [kept, overdue, running] = [count('kept'), count('overdue'), count('running')];
  const due = kept + count('broken') + overdue;
  const made = due + running + count('unknown');
  return {
    ...{ rate: due === 0 ? null : kept / due, kept, due, overdue, running, made },
    coverage: made === 0 ? 0 : (due + running) / made,
  };
}
