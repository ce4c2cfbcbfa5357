import { continuedFraction } from './continuedFraction.ts';
import { logGamma } from './logGamma.ts';

/** Terms of NIST Handbook of Mathematical Functions 8.17.22. */
function fraction(x: number, a: number, b: number): number {
  return continuedFraction(1, (step) => {
    const m = Math.floor(step / 2);
    const numerator =
      step % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    return [numerator, 1];
  });
}

/**
 * Regularised incomplete beta function I_x(a, b) for a, b > 0 and x from 0 to 1; absolute accuracy better than 1e-12.
 * Source: NIST Handbook of Mathematical Functions 8.17.
 */
export function lowerBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const scale = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  );
  if (x < (a + 1) / (a + b + 2)) return scale / (a * fraction(x, a, b));
  return 1 - scale / (b * fraction(1 - x, b, a));
}
