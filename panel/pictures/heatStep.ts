import type { HeatMapBlock } from '../../core/declare/view.ts';
import type { Paint } from './scene.ts';

/** One shade of a heat map; `text` is the paint of letters on it. */
export interface HeatStep {
  readonly paint: Exclude<Paint, 'none'>;
  readonly text: 'onLight' | 'onDark';
}

const rising: readonly HeatStep[] = [
  { paint: 'heat0', text: 'onLight' },
  { paint: 'heat1', text: 'onLight' },
  { paint: 'heat2', text: 'onLight' },
  { paint: 'heat3', text: 'onDark' },
  { paint: 'heat4', text: 'onDark' },
];

/** For scales that run through zero: orange below, blue above, which all common kinds of colour vision tell apart. */
const throughZero: readonly HeatStep[] = [
  { paint: 'low2', text: 'onDark' },
  { paint: 'low1', text: 'onLight' },
  { paint: 'heat0', text: 'onLight' },
  { paint: 'heat2', text: 'onLight' },
  { paint: 'heat4', text: 'onDark' },
];

export interface HeatScale {
  readonly low: number;
  readonly high: number;
  /** From low to high, each an equal part of the scale. */
  readonly steps: readonly HeatStep[];
}

function extremes(values: HeatMapBlock['values']): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of values) {
    for (const value of row) {
      if (value === null) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return low > high ? [0, 1] : [Math.min(0, low), high];
}

/** The scale of a heat map: its own, else from the smallest value (at most 0) to the largest; alike on both sides of zero. */
export function heatScale({ values, scale }: HeatMapBlock): HeatScale {
  const [low, high] = scale ?? extremes(values);
  if (low >= 0) return { low, high: high > low ? high : low + 1, steps: rising };
  const reach = Math.max(-low, high);
  return { low: -reach, high: reach, steps: throughZero };
}

/** The shade of a value; values beyond the scale have that of its end. */
export function heatStep(value: number, { low, high, steps }: HeatScale): HeatStep {
  const share = (value - low) / (high - low);
  const index = Math.max(0, Math.min(steps.length - 1, Math.floor(share * steps.length)));
  return steps[index] as HeatStep;
}
