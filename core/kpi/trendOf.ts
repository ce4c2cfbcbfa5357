import { linearTrend } from '../statistics/linearTrend.ts';
import { kpiThresholds } from './thresholds.ts';

export interface Trend {
  /** Change a period, in the values' unit. */
  readonly slope: number;
  readonly direction: 'rising' | 'falling' | 'flat';
  /** Number of values it stands on. */
  readonly n: number;
}

/** Least-squares trend of one value a period; blanks keep their place and do not count. Null for fewer than two values. */
export function trendOf(values: readonly (number | null)[]): Trend | null {
  const points = values.flatMap((value, period): [number, number][] =>
    value === null ? [] : [[period, value]],
  );
  const line = linearTrend(points);
  if (!line) return null;
  const size = points.reduce((sum, [, value]) => sum + Math.abs(value), 0) / points.length;
  const isFlat = Math.abs(line.slope) <= kpiThresholds.flatShare.value * size;
  const direction = isFlat ? 'flat' : line.slope > 0 ? 'rising' : 'falling';
  return { slope: isFlat ? 0 : line.slope, direction, n: line.n };
}
