import { type Factor, factorsOf, type Option } from './model.ts';
import { countedWeights } from './sideScore.ts';
import { indexFactors, usedFactors } from './usedFactors.ts';

/** A factor of high weight that no option uses. */
export interface UnusedFactor {
  readonly factor: Factor;
  /** Share of the weight of its side, 0 to 1. */
  readonly share: number;
}

/** Shares stand on typed decimals: 0.15 of 1 is 0.15 and high, whatever the last binary digit says. */
const rounding = 1e-9;

/**
 * Factors whose share of the weight of their side is `least` or more and that no option names, heaviest first.
 * Rejected options use nothing.
 */
export function unusedFactors(
  factors: readonly Factor[],
  options: readonly Option[],
  least: number,
): readonly UnusedFactor[] {
  const index = indexFactors(factors);
  const alive = options.filter(({ dropped }) => !dropped);
  const used = new Set(alive.flatMap((option) => usedFactors(option.factors, index).known));
  const unused = (['internal', 'external'] as const).flatMap((side) => {
    const own = factorsOf(factors, side);
    const weights = countedWeights(own);
    const total = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
    return own.flatMap((factor, position) => {
      const share = total > 0 ? (weights[position] ?? 0) / total : 0;
      const isHigh = share > 0 && share >= least - rounding;
      return isHigh && !used.has(factor) ? [{ factor, share }] : [];
    });
  });
  return unused.sort((a, b) => b.share - a.share);
}
