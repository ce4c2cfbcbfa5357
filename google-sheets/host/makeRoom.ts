import type { Rectangle } from '../../core/sheet/grid.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds the rows and columns an area needs: a sheet ends where its last row and column are. */
export function makeRoom(sheet: Sheet, { bottom, right }: Rectangle): void {
  const rows = bottom + 1 - sheet.getMaxRows();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  const columns = right + 1 - sheet.getMaxColumns();
  if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
}

/** The range of an area, once there is room for it. */
export function rangeOf(sheet: Sheet, area: Rectangle): GoogleAppsScript.Spreadsheet.Range {
  makeRoom(sheet, area);
  const { top, left, bottom, right } = area;
  return sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
}
