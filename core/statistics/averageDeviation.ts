import { mean } from './mean.ts';
import { median } from './median.ts';

/** How far answers lie from their middle, in points of the scale; 0 is full agreement. */
export interface AverageDeviation {
  readonly fromMean: number | null;
  readonly fromMedian: number | null;
  readonly n: number;
}

/**
 * AD index of one item: mean distance of the answers from their mean, and from their median. Null for fewer than two
 * answers. Source: Burke, Finkelstein and Dusig 1999; R multilevel `ad.m` agrees.
 */
export function averageDeviation(answers: readonly (number | null)[]): AverageDeviation {
  const given = answers.filter((answer): answer is number => answer !== null);
  if (given.length < 2) return { fromMean: null, fromMedian: null, n: given.length };
  const from = (centre: number | null) =>
    mean(given.map((answer) => Math.abs(answer - (centre ?? 0))));
  return { fromMean: from(mean(given)), fromMedian: from(median(given)), n: given.length };
}
