import { type ChangeStep, changeSteps } from '../vocabulary/vocabulary.ts';

/** What each step is about, in a few words of our own. Order and content after Kotter, Leading Change (1996). */
const stepNames: Readonly<Record<ChangeStep, string>> = {
  urgency: 'Why now',
  coalition: 'Leading group',
  vision: 'Where to',
  people: 'Everybody told',
  barriers: 'Way cleared',
  wins: 'Early wins',
  pace: 'Pace kept',
  anchor: 'Made to last',
};

/** Number of a step, 1–8. */
export function stepNumber(step: ChangeStep): number {
  return changeSteps.indexOf(step) + 1;
}

/** Number and name: `3 Where to`. */
export function stepLabel(step: ChangeStep): string {
  return `${stepNumber(step)} ${stepNames[step]}`;
}

/** The eight steps as the template lists them. */
export const changeStepLabels: readonly string[] = changeSteps.map(stepLabel);
