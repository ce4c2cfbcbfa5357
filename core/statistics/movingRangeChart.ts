import { mean } from './mean.ts';

/** Mean range of two normal values in standard deviations (d2 for samples of two). Source: NIST/SEMATECH e-Handbook 6.3.2.2. */
const rangeInDeviations = 1.128;
/** Upper limit of ranges in mean ranges (D4 for samples of two). Source: as above. */
const rangeLimitFactor = 3.267;
/** Width of the limits in standard deviations. Source: Shewhart; NIST/SEMATECH e-Handbook 6.3.1. */
const limitDeviations = 3;

/** Limits within which single values vary by chance. Everything but the mean is null below two values. */
export interface MovingRangeChart {
  readonly mean: number;
  readonly movingRanges: readonly number[];
  readonly meanRange: number | null;
  /** Estimated from the mean range. */
  readonly deviation: number | null;
  readonly upper: number | null;
  readonly lower: number | null;
  /** Upper limit of a moving range. */
  readonly rangeUpper: number | null;
}

/** Individuals and moving-range chart (XmR) of values in the order of time; null for none. R `qcc` (xbar.one) agrees. */
export function movingRangeChart(values: readonly number[]): MovingRangeChart | null {
  const centre = mean(values);
  if (centre === null) return null;
  const movingRanges = values
    .slice(1)
    .map((value, index) => Math.abs(value - (values[index] ?? value)));
  const meanRange = mean(movingRanges);
  const deviation = meanRange === null ? null : meanRange / rangeInDeviations;
  const limit = (side: number) =>
    deviation === null ? null : centre + side * limitDeviations * deviation;
  return {
    ...{ mean: centre, movingRanges, meanRange, deviation, upper: limit(1), lower: limit(-1) },
    rangeUpper: meanRange === null ? null : rangeLimitFactor * meanRange,
  };
}
