import { type AnalysisOfVariance, analysisOfVariance } from './analysisOfVariance.ts';

/** How far people of one group answer alike and groups differ. */
export interface IntraclassOneWay extends AnalysisOfVariance {
  /** ICC(1): share of the variance that lies between groups, with the mean group size. */
  readonly single: number | null;
  /** ICC(2): reliability of the groups' means. */
  readonly average: number | null;
  /** ICC(1) with the size that corrects for unequal groups, (n − Σnᵢ² ÷ n) ÷ (groups − 1). */
  readonly singleCorrected: number | null;
  readonly meanSize: number | null;
  readonly correctedSize: number | null;
}

/**
 * ICC(1) and ICC(2) from a one-way analysis of variance. Missing values are left out. Null where groups do not
 * number two, no group has two values, or nothing varies. Source: Bliese 2000; R multilevel `ICC1`, `ICC2` agree.
 */
export function intraclassOneWay(
  groups: readonly (readonly (number | null)[])[],
): IntraclassOneWay {
  const given = groups.map((group) => group.filter((value): value is number => value !== null));
  const filled = given.filter(({ length }) => length > 0);
  const variance = analysisOfVariance(filled);
  const { between, within, n } = variance;
  const squares = filled.reduce((sum, { length }) => sum + length * length, 0);
  const meanSize = filled.length > 0 ? n / filled.length : null;
  const correctedSize = filled.length > 1 ? (n - squares / n) / (filled.length - 1) : null;
  const single = (size: number | null) => {
    if (between === null || within === null || size === null) return null;
    const whole = between + (size - 1) * within;
    return whole === 0 ? null : (between - within) / whole;
  };
  const isDefined = between !== null && within !== null && between > 0;
  return {
    ...variance,
    single: single(meanSize),
    average: isDefined ? (between - within) / between : null,
    singleCorrected: single(correctedSize),
    meanSize,
    correctedSize,
  };
}
