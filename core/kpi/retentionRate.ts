import { shareOf } from './shareOf.ts';

/** Customers at the start and at the end of a period, and those won in it. */
export interface RetentionInput {
  readonly start: number;
  readonly end: number;
  readonly won: number;
}

/** Share of the customers at the start who are still there at the end: (end − won) / start; null without any at the start. */
export function retentionRate({ start, end, won }: RetentionInput): number | null {
  return shareOf(end - won, start);
}
