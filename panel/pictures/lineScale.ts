import { isoOfSerial } from '../../core/calendar/serial.ts';
import type { LinesBlock } from '../../core/declare/view.ts';
import { valueText } from '../../core/declare/viewText/valueText.ts';

/** Ends of both axes of a block of lines; null where it has no point. */
export interface LineScale {
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
}

/** Room above and below the lines, as a share of their height. Ours: so that no line runs along the frame. */
const room = 0.06;

/** The ends of the axes: every point, the band, the levels, and the mark where it lies between the points. */
export function lineScale({ series, band, levels = [], scale }: LinesBlock): LineScale | null {
  const points = series.flatMap((one) => one.points);
  const edges = band?.points ?? [];
  const xs = [...points.map(([x]) => x), ...edges.map(([x]) => x)];
  const ys = [
    ...points.map(([, y]) => y),
    ...edges.flatMap(([, low, high]) => [low, high]),
    ...levels.map(({ y }) => y),
  ];
  if (xs.length === 0) return null;
  const ends = (values: readonly number[]): readonly [number, number] => {
    const low = values.reduce((least, value) => Math.min(least, value));
    const high = values.reduce((most, value) => Math.max(most, value));
    return low === high ? [low - 1, high + 1] : [low, high];
  };
  if (scale) return { x: ends(xs), y: scale };
  const [low, high] = ends(ys);
  const around = (high - low) * room;
  return { x: ends(xs), y: [low - around, high + around] };
}

/** A place along the axis in words: a day, or a number. */
export function alongText(x: number, { along }: LinesBlock): string {
  return along === 'date' ? isoOfSerial(x) : valueText(x, 'none');
}
