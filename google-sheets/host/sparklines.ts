import { parseRange } from '../../core/sheet/a1.ts';
import type { Edit } from '../../core/sheet/edit.ts';
import {
  type Sparkline,
  type SparklineEdit,
  sparklineFormula,
} from '../../core/sheet/sparkline.ts';
import { rangeOf } from './makeRoom.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cell of a sparkline, once there is room for it. */
function cellOf(sheet: Sheet, { cell }: Sparkline) {
  const area = parseRange(cell);
  if (!area) throw new RangeError(`${cell} is no cell`);
  return rangeOf(sheet, area);
}

/** Why sparklines can't be drawn, as (expected, found): something else stands in their cells. */
export function cellsTaken(sheet: Sheet | undefined, edit: Edit): readonly [string, string] | null {
  if (!sheet || edit.kind !== 'sparklines') return null;
  for (const line of edit.after) {
    const range = cellOf(sheet, line);
    const formula = range.getFormulas()[0]?.[0] ?? '';
    const values: unknown[][] = range.getValues();
    const isOurs = formula === sparklineFormula(line);
    if (!isOurs && (formula !== '' || values[0]?.[0] !== '')) {
      return [`a blank cell ${line.cell} for a sparkline`, formula || String(values[0]?.[0])];
    }
  }
  return null;
}

/** Writes the formulas that draw, and clears those that are to go where they still are as Tandem wrote them. */
export function writeSparklines(sheet: Sheet, { before, after }: SparklineEdit): void {
  for (const line of before) {
    const range = cellOf(sheet, line);
    if (range.getFormulas()[0]?.[0] === sparklineFormula(line)) range.setValues([['']]);
  }
  for (const line of after) cellOf(sheet, line).setFormula(sparklineFormula(line));
}
