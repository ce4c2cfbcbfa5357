import { pearson } from '../statistics/pearson.ts';
import type { OutcomeSeries, Outcomes } from './readOutcomes.ts';

/** How an outcome moved with the alignment index. */
export interface OutcomeCorrelation {
  /** −1 to 1; null with fewer than two pairs, or where either never changes. */
  readonly correlation: number | null;
  /** Quarters with an outcome and an index. */
  readonly n: number;
}

/**
 * Product-moment correlation of an outcome with the alignment index `lag` quarters earlier, over the quarters that
 * have both. It shows that two things moved together, never that one caused the other.
 */
export function outcomeCorrelation(
  { rows }: OutcomeSeries,
  index: Outcomes['index'],
  lag: number,
): OutcomeCorrelation {
  const pairs = [...rows].flatMap(([quarter, { values }]) => {
    const earlier = index.get(quarter - lag);
    return values.value === null || earlier === undefined ? [] : [[earlier, values.value] as const];
  });
  const correlation = pearson(
    pairs.map(([x]) => x),
    pairs.map(([, y]) => y),
  );
  return { correlation, n: pairs.length };
}
