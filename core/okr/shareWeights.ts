import { okrThresholds } from './thresholds.ts';

/** A weight as it was typed, with the group (objective) it belongs to. */
export interface TypedWeight {
  readonly group: string;
  readonly weight: number | null;
}

/** What the given weights are parts of: 1, 100, or no fixed sum. */
export type WeightScale = 1 | 100 | null;

/** Sums are compared with this slack, so that 0.1 + 0.2 + 0.7 is 1. */
const slack = 1e-9;

interface Group {
  sum: number;
  given: number;
  blank: number;
}

function groupWeights(weights: readonly TypedWeight[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const { group, weight } of weights) {
    const known = groups.get(group) ?? { sum: 0, given: 0, blank: 0 };
    if (weight === null) known.blank++;
    else {
      known.sum += weight;
      known.given++;
    }
    groups.set(group, known);
  }
  return groups;
}

/** What the given weights add up to when complete: 1 or 100 by their size, null when they are mere points. */
export function weightScale(weights: readonly TypedWeight[]): WeightScale {
  const sums = [...groupWeights(weights).values()].map(({ sum }) => sum);
  const greatestSum = sums.reduce((most, sum) => Math.max(most, sum), 0);
  const greatest = weights.reduce((most, { weight }) => Math.max(most, weight ?? 0), 0);
  if (greatestSum <= 1 + slack) return 1;
  const isPercent = greatest >= okrThresholds.percentWeightFrom.value;
  return isPercent && greatestSum <= 100 + slack ? 100 : null;
}

/**
 * Weights with the blank ones filled in. All blank: 1 each. Otherwise the blank ones of a group share equally
 * what its given weights leave of 1 or of 100; where the given ones are points with no fixed sum, a blank one
 * counts as their mean. Given weights stay as they are, 0 included.
 * Source: Viva Goals shares the remainder of a contribution equally (50 → 25 and 25); the choice of scale is ours.
 */
export function shareWeights(weights: readonly TypedWeight[]): readonly number[] {
  if (weights.every(({ weight }) => weight === null)) return weights.map(() => 1);
  const scale = weightScale(weights);
  const groups = groupWeights(weights);
  const all = [...groups.values()].reduce((sum, group) => sum + group.sum, 0);
  const mean = all / weights.filter(({ weight }) => weight !== null).length;
  return weights.map(({ group, weight }) => {
    if (weight !== null) return weight;
    const { sum, given, blank } = groups.get(group) ?? { sum: 0, given: 0, blank: 1 };
    if (scale !== null) return Math.max(0, scale - sum) / blank;
    return given > 0 ? sum / given : mean;
  });
}
