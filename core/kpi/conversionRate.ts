import { shareOf } from './shareOf.ts';

/** Share of those who entered a step that went on from it; null when nobody entered. */
export function conversionRate(converted: number, total: number): number | null {
  return shareOf(converted, total);
}
