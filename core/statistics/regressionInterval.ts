import type { LinearRegression } from './linearRegression.ts';
import { tQuantile } from './tQuantile.ts';

/** Where a line says a value will be. */
export interface RegressionInterval {
  /** Value of the line. */
  readonly fit: number;
  /** Ends between which a single new value falls with the level's probability; null below three points. */
  readonly prediction: readonly [low: number, high: number] | null;
  /** Ends between which the line itself lies; null below three points. */
  readonly confidence: readonly [low: number, high: number] | null;
}

/**
 * A least-squares line at `x` with its intervals at `level` (0.95 for 95 %): fit ± t·s·√(1 + 1/n + (x − x̄)²/Sxx), and
 * without the leading 1 for the line itself. R `predict(lm, interval = …)` agrees.
 */
export function regressionInterval(
  { slope, intercept, residualDeviation, n, meanX, squaresX }: LinearRegression,
  x: number,
  level: number,
): RegressionInterval {
  const fit = intercept + slope * x;
  if (residualDeviation === null) return { fit, prediction: null, confidence: null };
  const reach = tQuantile(level, n - 2) * residualDeviation;
  const share = 1 / n + (x - meanX) ** 2 / squaresX;
  const around = (half: number) => [fit - half, fit + half] as const;
  return {
    fit,
    prediction: around(reach * Math.sqrt(1 + share)),
    confidence: around(reach * Math.sqrt(share)),
  };
}
