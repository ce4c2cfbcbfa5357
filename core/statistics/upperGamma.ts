import { continuedFraction } from './continuedFraction.ts';
import { logGamma } from './logGamma.ts';

function lowerBySeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = a + 1; Math.abs(term) > Math.abs(sum) * 1e-17; k++) {
    term *= x / k;
    sum += term;
  }
  return sum;
}

/**
 * Regularised upper incomplete gamma function Q(a, x) for a > 0 and x ≥ 0, 1 down to 0; absolute accuracy better
 * than 1e-12. Series below a + 1, continued fraction above: NIST Handbook of Mathematical Functions 8.7.1 and 8.9.2.
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) return Math.max(0, 1 - scale * lowerBySeries(a, x));
  const fraction = continuedFraction(x + 1 - a, (i) => [-i * (i - a), x + 2 * i + 1 - a]);
  return scale / fraction;
}
