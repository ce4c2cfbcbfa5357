import { addMonths } from '../calendar/addMonths.ts';
import type { Frequency } from './model.ts';

const months: Readonly<Partial<Record<Frequency, number>>> = {
  monthly: 1,
  quarterly: 3,
  yearly: 12,
};

/** Day serial on which the next period begins; null when that is no date. */
export function nextPeriod(period: number, frequency: Frequency): number | null {
  const step = months[frequency];
  if (step !== undefined) return addMonths(period, step);
  return period + (frequency === 'weekly' ? 7 : 1);
}
