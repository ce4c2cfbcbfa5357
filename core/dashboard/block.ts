import type { Cell } from '../sheet/cell.ts';
import type { Chart } from '../sheet/chart.ts';

/** What a cell of the dashboard holds: a native formula with its correct result, or a plain value. */
export interface DashboardCell {
  readonly value: Cell;
  readonly formula: string | null;
}

/** A column of a block. */
export interface BlockColumn {
  readonly header: string;
  /** Fuller than the header, for the legend of the chart. */
  readonly name?: string;
  readonly format?: string;
}

/** What a chart draws: columns of the block's rows, the first of which names them. */
export interface BlockChart extends Pick<Chart, 'type' | 'numberFormat' | 'minimum' | 'maximum'> {
  readonly title: string;
  /** Zero-based columns of the block. */
  readonly columns: readonly number[];
}

/** One question of the dashboard: a few rows of native formulas over a tracker, and their chart. */
export interface DashboardBlock {
  /** Stable; the chart is named after it. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly BlockColumn[];
  readonly rows: readonly (readonly DashboardCell[])[];
  /** Columns whose course is drawn in small below their last row, where the spreadsheet can. */
  readonly sparklines?: readonly number[];
  /** Sentences below the rows; formulas where they follow the tracker. */
  readonly notes: readonly DashboardCell[];
  /** Null where there is nothing to draw: the notes say what is missing. */
  readonly chart: BlockChart | null;
}

/** What a block has to know of its sheet. */
export interface BlockStart {
  /** Row the block's own rows begin in. */
  readonly firstRow: number;
  /** Least coverage as the settings have it, 0–1. */
  readonly least: number;
}

/** Rows of a block; ours, because a chart of more can't be read at the size it has. */
export const mostRows = 15;

/** A cell that is typed. */
export function plain(value: Cell): DashboardCell {
  return { value, formula: null };
}

/** A block without numbers, and the sentence that says what it needs. */
export function missingBlock(id: string, title: string, sentence: string): DashboardBlock {
  return { id, title, columns: [], rows: [], notes: [plain(sentence)], chart: null };
}
