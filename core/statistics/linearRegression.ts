import { linearTrend } from './linearTrend.ts';
import { mean } from './mean.ts';
import { sumOfSquares } from './sumOfSquares.ts';
import { tTail } from './tTail.ts';

/** A least-squares line with how well it fits. */
export interface LinearRegression {
  /** Change of y for one unit of x. */
  readonly slope: number;
  readonly intercept: number;
  /** Share of the variance of y on the line, 0–1; null where y does not vary. */
  readonly determination: number | null;
  /** Standard deviation about the line, n − 2 degrees of freedom; null below three points. */
  readonly residualDeviation: number | null;
  /** Standard error of the slope; null below three points. */
  readonly slopeError: number | null;
  /** Probability of a slope at least this steep if there were none, two-sided; null below three points and on a perfect line. */
  readonly slopeProbability: number | null;
  readonly n: number;
  readonly meanX: number;
  /** Sum of squared deviations of x. */
  readonly squaresX: number;
}

/** Straight line through points by least squares, as R `lm`; null for fewer than two different x. */
export function linearRegression(
  points: readonly (readonly [number, number])[],
): LinearRegression | null {
  const trend = linearTrend(points);
  if (trend === null) return null;
  const { slope, intercept, n } = trend;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const squaresX = sumOfSquares(xs);
  const squaresY = sumOfSquares(ys);
  const [meanX, meanY] = [mean(xs) ?? 0, mean(ys) ?? 0];
  // About the means, not about x = 0: dates are serials of some 45,000, and their product would cost digits.
  const residual = points.reduce((sum, [x, y]) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0);
  const residualDeviation = n > 2 ? Math.sqrt(residual / (n - 2)) : null;
  const slopeError = residualDeviation === null ? null : residualDeviation / Math.sqrt(squaresX);
  return {
    ...{ slope, intercept, n, squaresX, residualDeviation, slopeError },
    determination: squaresY > 0 ? 1 - residual / squaresY : null,
    slopeProbability:
      slopeError === null || slopeError === 0 ? null : tTail(slope / slopeError, n - 2),
    meanX,
  };
}
