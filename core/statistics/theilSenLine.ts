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

/**
 * Theil–Sen line; null where no two x differ. Cost grows with the square of the points: meant for check-ins and
 * months, some hundreds. Source: Theil 1950, Sen 1968; R `mblm(repeated = FALSE)` and SciPy `theilslopes` agree on the slope.
 */
export function theilSenLine(points: readonly (readonly [number, number])[]): TheilSenLine | null {
  const slopes: number[] = [];
  points.forEach(([x, y], index) => {
    for (const [otherX, otherY] of points.slice(index + 1))
      if (otherX !== x) slopes.push((otherY - y) / (otherX - x));
  });
  const slope = median(slopes);
  const middleX = median(points.map(([x]) => x));
  const middleY = median(points.map(([, y]) => y));
  const joint = slope === null ? null : median(points.map(([x, y]) => y - slope * x));
  if (slope === null || middleX === null || middleY === null || joint === null) return null;
  return { slope, interceptSeparate: middleY - slope * middleX, interceptJoint: joint };
}
