import { median } from './median.ts';

/** A line that a few outliers cannot turn. */
export interface TheilSenLine {
  /** Median of the slopes of all pairs with different x. */
  readonly slope: number;
  /** Median of y less slope times median of x. */
  readonly interceptSeparate: number;
  /** Median of what is left of every y. */
  readonly interceptJoint: number;
}

/** Median slope of all pairs with different x; null where there is none. A typed array: ten years of days are 6 million pairs. */
function middleSlope(points: readonly (readonly [number, number])[]): number | null {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let count = 0;
  points.forEach(([x, y], index) => {
    for (let other = index + 1; other < points.length; other++) {
      const [otherX, otherY] = points[other] ?? [x, y];
      if (otherX !== x) slopes[count++] = (otherY - y) / (otherX - x);
    }
  });
  if (count === 0) return null;
  const sorted = slopes.subarray(0, count).sort();
  const [lower = 0, upper = 0] = [
    sorted[Math.floor((count - 1) / 2)],
    sorted[Math.floor(count / 2)],
  ];
  return lower + (upper - lower) / 2;
}

/**
 * Theil–Sen line; null where no two x differ. Cost grows with the square of the points: meant for check-ins and
 * months, some thousands at most. Source: Theil 1950, Sen 1968; R `mblm(repeated = FALSE)` and SciPy `theilslopes` agree on the slope.
 */
export function theilSenLine(points: readonly (readonly [number, number])[]): TheilSenLine | null {
  const slope = middleSlope(points);
  const middleX = median(points.map(([x]) => x));
  const middleY = median(points.map(([, y]) => y));
  const joint = slope === null ? null : median(points.map(([x, y]) => y - slope * x));
  if (slope === null || middleX === null || middleY === null || joint === null) return null;
  return { slope, interceptSeparate: middleY - slope * middleX, interceptJoint: joint };
}
