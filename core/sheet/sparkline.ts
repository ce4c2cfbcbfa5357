import { parseRange } from './a1.ts';

/** Small columns, or a line, in a cell, without axes: the course of the numbers of one row or column. */
export interface Sparkline {
  /** A1 address of the cell it is drawn in; nothing else may stand there. */
  readonly cell: string;
  /** A1 range of the numbers on the same sheet, the oldest first. */
  readonly values: string;
}

/**
 * One change of the sparklines of a sheet, known by their cells. Spreadsheets without them show the course in
 * another way: Excel's add-ins can draw none, so the numbers themselves are given data bars there.
 */
export interface SparklineEdit {
  readonly kind: 'sparklines';
  readonly sheet: string;
  readonly before: readonly Sparkline[];
  readonly after: readonly Sparkline[];
  /** Where columns begin; the lowest number when left out, which makes small differences look large. */
  readonly minimum?: number;
}

/** The edit that takes another one back. */
export function inverseSparklines(edit: SparklineEdit): SparklineEdit {
  return { ...edit, before: edit.after, after: edit.before };
}

/** How Google Sheets writes a sparkline. */
export function sparklineFormula({ values }: Sparkline): string {
  return `=SPARKLINE(${values})`;
}

/** True for the formula of a cell that only draws. */
export function isSparklineFormula(formula: string | null): boolean {
  return formula !== null && /^=SPARKLINE\(/i.test(formula);
}

/** Why no host can draw these, as (expected, found); null when all can. */
export function refuseSparklines({ after }: SparklineEdit): readonly [string, string] | null {
  for (const { cell, values } of after) {
    const [place, range] = [parseRange(cell), parseRange(values)];
    if (!place || place.top !== place.bottom || place.left !== place.right) {
      return ['one cell for a sparkline', cell];
    }
    const isLine = range && (range.top === range.bottom || range.left === range.right);
    if (!isLine) return ['numbers of one row or column', values];
  }
  return null;
}
