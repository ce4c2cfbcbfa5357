import { populationDeviation } from '../statistics/populationDeviation.ts';
import { cultureProfile } from './cultureProfile.ts';
import {
  type CultureAnswer,
  type CultureType,
  cultureTypes,
  type Points,
  pointsOf,
  type Rated,
} from './cultureTypes.ts';
import { dominantTypes } from './dominantTypes.ts';
import { meanPoints } from './meanPoints.ts';

/** One dimension of a team's culture. */
export interface DimensionProfile {
  readonly dimension: string;
  readonly points: Points;
  readonly dominant: readonly CultureType[];
  /** True where a dominant type of the whole leads here as well. */
  readonly matches: boolean;
}

/** Whether the dimensions tell the same story. */
export interface CultureCongruence {
  readonly dimensions: readonly DimensionProfile[];
  /** Dominant types of the whole. */
  readonly dominant: readonly CultureType[];
  /** Number of dimensions that match. */
  readonly matching: number;
  /** Standard deviation over the dimensions (population), by type, in points. */
  readonly spread: Points;
}

/**
 * Congruence over the dimensions, in the order in which they are first met: the dominant type of each, how many agree
 * with the whole, and the spread of each type. Null without a valid split. Source: Cameron and Quinn 2011.
 */
export function cultureCongruence(
  answers: readonly CultureAnswer[],
  rated: Rated = 'now',
): CultureCongruence | null {
  const whole = cultureProfile(answers)[rated];
  if (whole === null) return null;
  const leading = dominantTypes(whole);
  const byDimension = new Map<string, Points[]>();
  for (const answer of answers) {
    const split = answer[rated];
    if (split === null) continue;
    const own = byDimension.get(answer.dimension) ?? [];
    own.push(split);
    byDimension.set(answer.dimension, own);
  }
  const dimensions = Array.from(byDimension, ([dimension, splits]): DimensionProfile => {
    const points = meanPoints(splits) ?? whole;
    const dominant = dominantTypes(points);
    const matches = dominant.some((type) => leading.includes(type));
    return { dimension, points, dominant, matches };
  });
  const spread = pointsOf(
    cultureTypes.map(
      (type) => populationDeviation(dimensions.map(({ points }) => points[type])) ?? 0,
    ),
  );
  return {
    dimensions,
    dominant: leading,
    matching: dimensions.filter(({ matches }) => matches).length,
    spread,
  };
}
