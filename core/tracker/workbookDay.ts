import { firstSettingRow, settings } from '../declare/settings.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { findSettingsSheet } from '../sheet/ownSheet.ts';

/**
 * The day a workbook stands still at: the date typed as "As of" on its settings sheet, as a day serial.
 * Null without a settings sheet and where the cell follows the calendar by a formula.
 */
export function workbookDay(grids: readonly Grid[]): number | null {
  const grid = findSettingsSheet(grids);
  if (!grid) return null;
  const row = firstSettingRow + settings.findIndex(({ name }) => name === 'asOf');
  const formula = grid.formulas?.[row - grid.top]?.[1 - grid.left] ?? null;
  const value = cellAt(grid, row, 1);
  return formula === null && typeof value === 'number' && value >= 1 ? value : null;
}
