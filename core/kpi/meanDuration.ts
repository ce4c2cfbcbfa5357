import { shareOf } from './shareOf.ts';

/** Mean duration from a total and the number of cases, in the total's unit; null without cases. */
export function meanDuration(total: number, count: number): number | null {
  return shareOf(total, count);
}
