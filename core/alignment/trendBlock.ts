import { isoOfSerial } from '../calendar/serial.ts';
import type { LinePoint, LinesBlock, TextBlock } from '../declare/view.ts';
import { valueText } from '../declare/viewText/valueText.ts';
import { type AlignmentIndex, shownIndex, type TrendPoint } from './alignmentIndex.ts';

/** An index, or the index of a derailer, with what it was. */
export interface Course {
  readonly title: string;
  /** Today's. */
  readonly value: number | null;
  readonly trend: readonly TrendPoint[];
}

/** Ours: one snapshot and today are two values, which say no more than the sentence on what moved since. */
const fewestSnapshots = 2;

function tooFew({ title }: Course, points: readonly LinePoint[]): TextBlock {
  const [only] = points;
  const held = only
    ? `One snapshot holds a value: ${isoOfSerial(only[0])}, ${valueText(only[1], 'score')}.`
    : 'No snapshot holds a value yet.';
  return {
    block: 'text',
    text: `${title} over time: ${held} It is drawn from two snapshots on; take one now and then.`,
  };
}

/**
 * An index over its snapshots up to today, 0 to 100, as lines; a sentence where fewer than two snapshots hold a value.
 * Snapshots without enough data are left out. `asOf` is the day of today's value; without it snapshots stand alone.
 */
export function trendBlock(course: Course, asOf: number | null): LinesBlock | TextBlock {
  const { title, value, trend } = course;
  const points = trend.flatMap(({ day, value: then }): LinePoint[] =>
    then === null ? [] : [[day, then]],
  );
  if (points.length < fewestSnapshots) return tooFew(course, points);
  const now: LinePoint[] = asOf === null || value === null ? [] : [[asOf, value]];
  return {
    ...{ block: 'lines', caption: `${title} over time`, unit: 'score', along: 'date' },
    scale: [0, 100],
    series: [{ label: title, role: 'measured', points: [...points, ...now] }],
  };
}

/** The alignment index over time. */
export function indexTrendBlock(index: AlignmentIndex): LinesBlock | TextBlock {
  const { trend, asOf } = index;
  return trendBlock({ title: 'Alignment index', value: shownIndex(index), trend }, asOf);
}
