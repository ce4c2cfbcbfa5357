import { nameKey } from '../statistics/nameKey.ts';
import type { Incentive } from './readIncentives.ts';
import { incentiveThresholds } from './thresholds.ts';

/** Weights of one person or team in one period that do not make a whole. */
export interface WeightSum {
  readonly party: string;
  /** The first reward with a weight. */
  readonly first: Incentive;
  /** As a share of the whole, 1 = 100 %. */
  readonly sum: number;
}

/** Weights written as 50 and 50 mean percent: a sum beyond this cannot be shares. Ours. */
const percentFrom = 5;

/** People and teams whose weights of a period do not sum to 100 %; whoever has no weight at all is passed over. */
export function weightSums(incentives: readonly Incentive[]): readonly WeightSum[] {
  const sums = new Map<string, { party: string; first: Incentive; total: number }>();
  for (const incentive of incentives) {
    const { party, values } = incentive;
    if (party === null || values.weight === null) continue;
    const key = `${nameKey(party)}\n${nameKey(values.period ?? '')}`;
    const entry = sums.get(key) ?? { party, first: incentive, total: 0 };
    sums.set(key, { ...entry, total: entry.total + values.weight });
  }
  return [...sums.values()]
    .map(({ party, first, total }) => ({
      ...{ party, first, sum: total > percentFrom ? total / 100 : total },
    }))
    .filter(({ sum }) => Math.abs(sum - 1) > incentiveThresholds.weightTolerance.value);
}
