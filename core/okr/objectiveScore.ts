/** One contribution to a score: a fraction, or null while it has no data. */
export interface Contribution {
  readonly score: number | null;
  readonly weight: number;
}

/** A score and how much it stands on; null where undefined. */
export interface ObjectiveScore {
  /** Weighted mean of what has data. */
  readonly score: number | null;
  /** Share of weight that has data, 0–1. */
  readonly coverage: number | null;
}

/**
 * Weighted mean of the contributions that have data, and the share of weight they hold. Weight 0 takes no part.
 * Score is null without data; coverage is null when no weight is above 0.
 * Agrees with: Synergita (40/20/40 on 30, 30, 40 % = 34 %), Viva Goals, okr-tracker.
 */
export function objectiveScore(contributions: readonly Contribution[]): ObjectiveScore {
  let total = 0;
  let known = 0;
  let sum = 0;
  for (const { score, weight } of contributions) {
    total += weight;
    if (score === null || weight === 0) continue;
    known += weight;
    sum += weight * score;
  }
  return {
    score: known > 0 ? sum / known : null,
    coverage: total > 0 ? Math.min(1, known / total) : null,
  };
}
