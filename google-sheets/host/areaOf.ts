import type { Rectangle } from '../../core/sheet/grid.ts';

/** The area of a range. */
export function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Rectangle {
  const [top, left] = [range.getRow() - 1, range.getColumn() - 1];
  return {
    ...{ top, left },
    bottom: top + range.getNumRows() - 1,
    right: left + range.getNumColumns() - 1,
  };
}
