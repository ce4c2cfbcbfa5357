import { mean } from './mean.ts';
import { varies } from './varies.ts';

/** A straight line through points by least squares. */
export interface LinearTrend {
  /** Change of y for one unit of x. */
  readonly slope: number;
  /** Value of the line at x = 0. */
  readonly intercept: number;
  /** Number of points. */
  readonly n: number;
}

/** Least-squares line, as SLOPE and INTERCEPT of spreadsheets; null for fewer than two different x. */
export function linearTrend(points: readonly (readonly [number, number])[]): LinearTrend | null {
  const n = points.length;
  const xs = points.map(([x]) => x);
  if (!varies(xs)) return null;
  const meanX = mean(xs) ?? 0;
  const meanY = mean(points.map(([, y]) => y)) ?? 0;
  let squares = 0;
  let products = 0;
  for (const [x, y] of points) {
    squares += (x - meanX) ** 2;
    products += (x - meanX) * (y - meanY);
  }
  if (!(squares > 0)) return null;
  const slope = products / squares;
  return { slope, intercept: meanY - slope * meanX, n };
}
