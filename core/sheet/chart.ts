import type { Rectangle } from './grid.ts';

/** A line of cells a chart draws, and the name it has in the legend. */
export interface ChartSeries {
  readonly name: string;
  /** A1 range of one row or one column, without a sheet: a chart draws cells of the sheet it stands on. */
  readonly values: string;
}

/** A native chart of a spreadsheet. It reads its cells itself, so it follows them without Tandem. */
export interface Chart {
  readonly title: string;
  /** Bars lie and read from the first category at the top downwards; columns stand. */
  readonly type: 'line' | 'column' | 'bar';
  readonly series: readonly ChartSeries[];
  /** A1 range of the words below the axis: as many cells as each series has. */
  readonly categories: string;
  /** Cells the chart covers, both corners inside. */
  readonly anchor: Rectangle;
  /** Number format of the value axis, such as `0%`. */
  readonly numberFormat?: string;
  /** Ends of the value axis; the program chooses where left out. */
  readonly minimum?: number;
  readonly maximum?: number;
}

/** One change of a chart. Its name is unique on its sheet and stays the same as long as the chart lives. */
export interface ChartEdit {
  readonly kind: 'chart';
  readonly sheet: string;
  readonly name: string;
  /** What the chart was, null where there was none: what undo puts back. */
  readonly before: Chart | null;
  /** What it is to be; null removes it. */
  readonly after: Chart | null;
}

/** The edit that takes another one back. */
export function inverseChart(edit: ChartEdit): ChartEdit {
  return { ...edit, before: edit.after, after: edit.before };
}
