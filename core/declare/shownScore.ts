import type { Score } from './check.ts';

/** A score as it is shown anywhere: null, "not enough data", where less than the least coverage (0–1) has data. */
export function shownScore(
  { value, coverage }: Pick<Score, 'value' | 'coverage'>,
  minimumCoverage: number,
): number | null {
  return coverage >= minimumCoverage ? value : null;
}
