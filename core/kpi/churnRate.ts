import { shareOf } from './shareOf.ts';

/** Share of the customers (or recurring revenue) at the start that was lost in the period; null without any at the start. */
export function churnRate(start: number, lost: number): number | null {
  return shareOf(lost, start);
}
