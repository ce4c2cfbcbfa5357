import type { Rectangle } from '../../core/sheet/grid.ts';

/** The range of an area of a sheet. */
export function rangeOf(sheet: Excel.Worksheet, area: Rectangle): Excel.Range {
  const { top, left, bottom, right } = area;
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
