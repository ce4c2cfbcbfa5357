import { cultureThresholds } from './thresholds.ts';

/** What is wrong with a split: nothing, no answer at all, cells missing, a number below 0, or another sum than 100. */
export type SplitFault = 'blank' | 'incomplete' | 'negative' | 'sum';

export interface SplitJudgement {
  readonly fault: SplitFault | null;
  /** Sum of the numbers that are there. */
  readonly sum: number;
}

/** Judges a split of 100 points over the four types; a blank cell is no 0. */
export function judgeSplit(values: readonly (number | null)[]): SplitJudgement {
  const known = values.filter((value): value is number => value !== null);
  const sum = known.reduce((total, value) => total + value, 0);
  const { points, tolerance } = cultureThresholds;
  // Decimal fractions such as 33.33 do not add up exactly in binary.
  const isWhole = Math.abs(sum - points.value) <= tolerance.value + 1e-9;
  if (known.length === 0) return { fault: 'blank', sum };
  if (known.some((value) => value < 0)) return { fault: 'negative', sum };
  if (known.length < values.length) return { fault: 'incomplete', sum };
  return { fault: isWhole ? null : 'sum', sum };
}
