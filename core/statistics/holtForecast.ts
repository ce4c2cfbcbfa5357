/** How quickly level and trend follow new values, each above 0 and at most 1, and where they start. */
export interface HoltOptions {
  readonly alpha: number;
  readonly beta: number;
  /** First level; the first value when left out. */
  readonly level?: number;
  /** First trend; the first difference when left out. */
  readonly trend?: number;
}

/** A smoothed series. */
export interface HoltForecast {
  /** One-step forecasts from the second value on. */
  readonly fitted: readonly number[];
  readonly level: number;
  readonly trend: number;
  /** The value `steps` after the last one. */
  readonly at: (steps: number) => number;
}

/**
 * Holt's linear exponential smoothing: l = a·y + (1 − a)(l + b), b = β·Δl + (1 − β)·b; forecast l + h·b. Null below
 * two values. Source: Holt 1957; NIST/SEMATECH e-Handbook 6.4.3.4. Other programs choose the start otherwise.
 */
export function holtForecast(
  values: readonly number[],
  { alpha, beta, ...start }: HoltOptions,
): HoltForecast | null {
  const [first, second] = values;
  if (first === undefined || second === undefined) return null;
  let level = start.level ?? first;
  let trend = start.trend ?? second - first;
  const fitted: number[] = [];
  for (const value of values.slice(1)) {
    fitted.push(level + trend);
    const next = alpha * value + (1 - alpha) * (level + trend);
    trend = beta * (next - level) + (1 - beta) * trend;
    level = next;
  }
  return { fitted, level, trend, at: (steps) => level + steps * trend };
}
