import { lowerBeta } from './lowerBeta.ts';

/** Probability that Student's t lies at least this far from 0, on either side; accuracy 1e-10. R `2 * pt(-abs(t))` agrees. */
export function tTail(value: number, freedom: number): number {
  return lowerBeta(freedom / (freedom + value * value), freedom / 2, 0.5);
}
