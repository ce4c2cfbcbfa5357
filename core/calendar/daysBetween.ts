import { dayCount } from './dayCount.ts';

/** Whole days from the first date to the second, negative when it lies before; null when either is no date. */
export function daysBetween(start: number, end: number): number | null {
  const first = dayCount(start);
  const last = dayCount(end);
  return first === null || last === null ? null : last - first;
}
