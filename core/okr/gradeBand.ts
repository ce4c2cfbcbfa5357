import { okrThresholds } from './thresholds.ts';

/** Whether a goal was a promise or a stretch. */
export const ambitions = ['aspirational', 'committed'] as const;

export type Ambition = (typeof ambitions)[number];

export type GradeBand = 'red' | 'yellow' | 'green';

/** Digits a grade is rounded to before it is compared, so that seven tenths reach 0.7. */
const comparedDigits = 9;

/** A grade without the last digits of binary arithmetic. */
export function tidyGrade(score: number): number {
  return Number(score.toFixed(comparedDigits));
}

/**
 * Band of a grade (fraction). Aspirational: red below 0.4, green from 0.7 (Doerr 2018), half-open;
 * committed: red below 0.7, green from 1.
 */
export function gradeBand(score: number, ambition: Ambition = 'aspirational'): GradeBand {
  const isCommitted = ambition === 'committed';
  const { yellowFrom, greenFrom, committedYellowFrom, committedGreenFrom } = okrThresholds;
  const grade = tidyGrade(score);
  if (grade >= (isCommitted ? committedGreenFrom : greenFrom).value) return 'green';
  return grade >= (isCommitted ? committedYellowFrom : yellowFrom).value ? 'yellow' : 'red';
}
