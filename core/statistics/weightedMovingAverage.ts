/** What an exponentially weighted moving average is charted against. */
export interface MovingAverageOptions {
  /** Weight of the newest value, above 0 and at most 1. */
  readonly lambda: number;
  readonly target: number;
  /** Standard deviation of single values. */
  readonly deviation: number;
  /** Width of the limits in standard deviations of the average. */
  readonly width: number;
}

export interface MovingAverageChart {
  readonly averages: readonly number[];
  /** Limits once the chart has settled. */
  readonly upper: number;
  readonly lower: number;
  /** Limits at each value, narrower at the start. */
  readonly upperAt: readonly number[];
  readonly lowerAt: readonly number[];
}

/** Exponentially weighted moving average chart. Source: NIST/SEMATECH e-Handbook 6.3.2.4. */
export function weightedMovingAverage(
  values: readonly number[],
  { lambda, target, deviation, width }: MovingAverageOptions,
): MovingAverageChart {
  const averages: number[] = [];
  let last = target;
  for (const value of values) {
    last = lambda * value + (1 - lambda) * last;
    averages.push(last);
  }
  const steady = width * deviation * Math.sqrt(lambda / (2 - lambda));
  const reach = values.map((_, index) => steady * Math.sqrt(1 - (1 - lambda) ** (2 * (index + 1))));
  return {
    averages,
    upper: target + steady,
    lower: target - steady,
    upperAt: reach.map((half) => target + half),
    lowerAt: reach.map((half) => target - half),
  };
}
