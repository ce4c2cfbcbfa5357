import { type Assumption, isAlive } from './model.ts';

/** Why an assumption is stale. */
export type StaleReason = 'never tested' | 'tested too long ago' | 'test overdue';

export interface StaleAssumption {
  readonly assumption: Assumption;
  readonly reason: StaleReason;
  /** Days since the last test; null when there was none. */
  readonly age: number | null;
  /** Days since the test was due; null when it is not overdue. */
  readonly overdue: number | null;
}

export interface StaleLimits {
  /** Day serial. */
  readonly today: number;
  /** Most days since the last test; the last of them is still in time. */
  readonly days: number;
}

function reasonOf(assumption: Assumption, { today, days }: StaleLimits): StaleReason | null {
  const { testedOn, nextTest, datesRead } = assumption;
  if (testedOn !== null && today - testedOn > days) return 'tested too long ago';
  if (nextTest !== null && nextTest < today && (testedOn === null || testedOn < nextTest))
    return testedOn === null ? 'never tested' : 'test overdue';
  const isPlanned = nextTest !== null && nextTest >= today;
  return testedOn === null && !isPlanned && datesRead ? 'never tested' : null;
}

/**
 * Assumptions that nobody tested lately: never and with no test ahead, more than the given days ago, or not since a
 * test fell due. What was refuted or retired is left out. Never tested ones come first, then the oldest.
 */
export function staleAssumptions(
  assumptions: readonly Assumption[],
  limits: StaleLimits,
): readonly StaleAssumption[] {
  const { today } = limits;
  const stale = assumptions.filter(isAlive).flatMap((assumption) => {
    const reason = reasonOf(assumption, limits);
    if (reason === null) return [];
    const { testedOn, nextTest } = assumption;
    const age = testedOn === null ? null : today - testedOn;
    const overdue = nextTest !== null && nextTest < today ? today - nextTest : null;
    return [{ assumption, reason, age, overdue }];
  });
  const rank = ({ age }: StaleAssumption) => age ?? Number.MAX_VALUE;
  return stale
    .map((each, position) => ({ each, position }))
    .sort((a, b) => rank(b.each) - rank(a.each) || a.position - b.position)
    .map(({ each }) => each);
}
