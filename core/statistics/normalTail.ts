import { upperGamma } from './upperGamma.ts';

/** Probability that a standard normal value lies at least this far from 0, on either side; accuracy 1e-10. */
export function normalTail(z: number): number {
  return upperGamma(0.5, (z * z) / 2);
}
