import { type Factor, factorsOf, type Side } from './model.ts';
import { swotThresholds } from './thresholds.ts';

/** The weighted score of one side of a SWOT. */
export interface SideScore {
  /** 1 to 4; null when no factor of the side has both weight and rating. */
  readonly value: number | null;
  /** Share of the side's weight that has a rating, 0 to 1; 0 without factors. */
  readonly coverage: number;
  /** Factors that count, and factors of the side. */
  readonly rated: number;
  readonly factors: number;
  /** Sum of the weights as typed; null where none is. */
  readonly weightSum: number | null;
}

/** True for a rating on the scale from 1 to 4; between whole numbers is allowed. */
export function isRating(rating: number | null): rating is number {
  const { lowestRating, highestRating } = swotThresholds;
  return rating !== null && rating >= lowestRating.value && rating <= highestRating.value;
}

/** Weights as they count: as typed; all alike where none is; a blank beside typed ones is unknown. */
export function countedWeights(factors: readonly Factor[]): readonly (number | null)[] {
  const isTyped = factors.some(({ weight }) => weight !== null);
  return factors.map(({ weight }) => (isTyped ? weight : 1));
}

/**
 * Score of one side: the mean of the ratings weighted by the weights, taken as shares of their sum (IFE of
 * strengths and weaknesses, EFE of opportunities and threats; David, Strategic Management). Factors without a
 * rating from 1 to 4 are left out and the others keep their proportions; coverage tells how much that leaves.
 * A factor without a weight counts in the coverage as one of average weight without data.
 */
export function sideScore(factors: readonly Factor[], side: Side): SideScore {
  const own = factorsOf(factors, side);
  const weights = countedWeights(own);
  const known = weights.filter((weight) => weight !== null);
  const total = known.reduce((sum, weight) => sum + weight, 0);
  const counted = own.flatMap(({ rating }, index) => {
    const weight = weights[index] ?? null;
    return weight !== null && weight > 0 && isRating(rating) ? [{ weight, rating }] : [];
  });
  const covered = counted.reduce((sum, { weight }) => sum + weight, 0);
  const points = counted.reduce((sum, { weight, rating }) => sum + weight * rating, 0);
  const typed = own.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  return {
    value: covered > 0 ? points / covered : null,
    coverage: total > 0 ? (covered / total) * (known.length / own.length) : 0,
    rated: counted.length,
    factors: own.length,
    weightSum: typed.length === 0 ? null : typed.reduce((sum, weight) => sum + weight, 0),
  };
}
