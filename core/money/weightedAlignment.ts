/** A weighted score of alignment with how much of its weight has data. */
export interface WeightedAlignment {
  /** 0 to 100. */
  readonly alignment: number;
  /** 100 − alignment. */
  readonly gap: number;
  /** Share of the weight that has a score, 0 to 1. */
  readonly coverage: number;
}

/**
 * Mean of scores from 0 to 100 by their weights; factors without a score are left out and the others keep their
 * proportions. Null where nothing with a weight has a score, or a weight is negative.
 */
export function weightedAlignment(
  factors: readonly { readonly score: number | null; readonly weight: number }[],
): WeightedAlignment | null {
  if (factors.some(({ weight }) => !(weight >= 0))) return null;
  let [points, scored, all] = [0, 0, 0];
  for (const { score, weight } of factors) {
    all += weight;
    if (score === null) continue;
    scored += weight;
    points += score * weight;
  }
  if (!(scored > 0)) return null;
  const alignment = points / scored;
  return { alignment, gap: 100 - alignment, coverage: scored / all };
}
