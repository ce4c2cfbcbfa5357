import type { BarsBlock } from '../../core/declare/view.ts';

/** Ends of a bars block's scale: its own, else from the smallest value (at most 0) to the largest (at least 0). */
export function barScale({ bars, scale }: BarsBlock): readonly [low: number, high: number] {
  const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
  const low = scale?.[0] ?? values.reduce((least, value) => Math.min(least, value), 0);
  const high = scale?.[1] ?? values.reduce((most, value) => Math.max(most, value), 0);
  return high > low ? [low, high] : [low, low + 1];
}

/** Where a bar begins and ends on a scale, both 0–1; it begins at zero, or at the end of the scale nearest to it. */
export function barSpan(
  value: number,
  [low, high]: readonly [low: number, high: number],
): readonly [start: number, end: number] {
  const share = (number: number) => Math.max(0, Math.min(1, (number - low) / (high - low)));
  const [zero, end] = [share(0), share(value)];
  return zero < end ? [zero, end] : [end, zero];
}
