import { addMonths } from '../calendar/addMonths.ts';
import type { Cadence } from '../calendar/cadence.ts';

/** The meetings a pack is made for. */
export const reviewKinds = ['weekly', 'monthly', 'quarterly'] as const;

export type ReviewKind = (typeof reviewKinds)[number];

/** What a meeting is called, and the one question it answers. */
export const reviewTitles: Readonly<
  Record<ReviewKind, readonly [title: string, question: string]>
> = {
  weekly: ['Weekly check-in', 'What changed, what is stuck, and who does what until next week?'],
  monthly: [
    'Monthly alignment meeting',
    'Do we still pull in one direction, and what is to be decided?',
  ],
  quarterly: [
    'Quarterly business review',
    'What did the quarter bring, and what do we do differently?',
  ],
};

export const reviewCadences: Readonly<Record<ReviewKind, Cadence>> = {
  weekly: 'weekly',
  monthly: 'monthly',
  quarterly: 'quarterly',
};

const months: Readonly<Record<ReviewKind, number>> = { weekly: 0, monthly: 1, quarterly: 3 };

/** The day one step of the cadence later, or earlier for −1; days are serials. */
export function stepDay(day: number, kind: ReviewKind, steps: 1 | -1): number {
  if (kind === 'weekly') return day + 7 * steps;
  return addMonths(day, months[kind] * steps) ?? day + 30 * months[kind] * steps;
}
