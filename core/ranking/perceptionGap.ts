import { mean } from '../statistics/mean.ts';

/** What leaders feel beside what they recall. */
export interface PerceptionGap {
  /** Felt less measured, −1 to 1; positive: they feel more aligned than they are. */
  readonly gap: number | null;
  /** Mean felt alignment, 0 to 1. */
  readonly felt: number | null;
  /** Mean recall of the same leaders, 0 to 1. */
  readonly recall: number | null;
  /** Leaders with both. */
  readonly n: number;
}

/** Mean felt alignment (each 0 to 1) less mean recall, over leaders with both. Null without one. */
export function perceptionGap(
  leaders: readonly { readonly felt: number | null; readonly recall: number | null }[],
): PerceptionGap {
  const both = leaders.filter(({ felt, recall }) => felt !== null && recall !== null);
  const felt = mean(both.map((leader) => leader.felt ?? 0));
  const recall = mean(both.map((leader) => leader.recall ?? 0));
  return {
    gap: felt === null || recall === null ? null : felt - recall,
    ...{ felt, recall, n: both.length },
  };
}
