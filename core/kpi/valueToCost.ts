import { shareOf } from './shareOf.ts';

/** Customer lifetime value for each unit of acquisition cost; below 1 a customer costs more than they bring. Null for a cost of 0. */
export function valueToCost(lifetimeValue: number, cost: number): number | null {
  return shareOf(lifetimeValue, cost);
}
