import { fTail } from './fTail.ts';
import { mean } from './mean.ts';
import { roundingSquares } from './roundingSquares.ts';
import { sumOfSquares } from './sumOfSquares.ts';

/** One-way analysis of variance of several groups. Null: no degrees of freedom, or nothing to divide by. */
export interface AnalysisOfVariance {
  /** Mean square between the groups. */
  readonly between: number | null;
  /** Mean square within the groups. */
  readonly within: number | null;
  readonly F: number | null;
  readonly p: number | null;
  /** Groups with at least one value. */
  readonly groups: number;
  readonly n: number;
}

/** Mean squares between and within groups, F and its tail. Empty groups are left out. Source: Fisher 1925; R `aov` agrees. */
export function analysisOfVariance(groups: readonly (readonly number[])[]): AnalysisOfVariance {
  const origin = mean(groups.flat()) ?? 0;
  // Measured from the mean: group means of large values would lose digits that their differences need.
  const filled = groups
    .filter(({ length }) => length > 0)
    .map((group) => group.map((value) => value - origin));
  const all = filled.flat();
  const grand = mean(all) ?? 0;
  const [free, rest] = [filled.length - 1, all.length - filled.length];
  const apart = filled.reduce(
    (sum, group) => sum + group.length * ((mean(group) ?? 0) - grand) ** 2,
    0,
  );
  const inside = filled.reduce((sum, group) => sum + sumOfSquares(group), 0);
  const between = free > 0 ? (apart <= roundingSquares(groups.flat()) ? 0 : apart / free) : null;
  const within = rest > 0 ? inside / rest : null;
  const F = between === null || within === null || within === 0 ? null : between / within;
  const p = F === null ? null : fTail(F, free, rest);
  return { between, within, F, p, groups: filled.length, n: all.length };
}
