import { kpiThresholds } from './thresholds.ts';

export interface CustomerSatisfaction {
  /** Share of satisfied answers, 0–1; null without answers. */
  readonly csat: number | null;
  /** Number of answers. */
  readonly n: number;
}

/** Counts answers from 1 to 5, as five numbers from the worst to the best answer; blanks are left out. */
export function countAnswers(scores: readonly (number | null)[]): readonly number[] {
  return [1, 2, 3, 4, 5].map((answer) => scores.filter((score) => score === answer).length);
}

/** Customer satisfaction: share of the two top answers of five. Source: Delighted, Intercom. */
export function customerSatisfaction(counts: readonly number[]): CustomerSatisfaction {
  const { value: from } = kpiThresholds.satisfiedFrom;
  const n = counts.reduce((sum, count) => sum + count, 0);
  const satisfied = counts.slice(from - 1).reduce((sum, count) => sum + count, 0);
  return { csat: n === 0 ? null : satisfied / n, n };
}
