import type { Cell } from '../sheet/cell.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { findSettingsSheet } from '../sheet/ownSheet.ts';
import type { Context } from './context.ts';
import { firstSettingRow, settings } from './settings.ts';

/**
 * Settings typed on the workbook's settings sheet, by name. Found by their label, so that a sheet laid out by an
 * older release, or sorted by its user, is read right; what is missing there is left out.
 */
export function readSettings(grids: readonly Grid[]): Readonly<Record<string, Cell>> {
  const grid = findSettingsSheet(grids);
  if (!grid) return {};
  const names = new Map(settings.map(({ label, name }) => [label, name]));
  const values: Record<string, Cell> = {};
  for (let row = firstSettingRow; row < grid.top + grid.rows.length; row++) {
    const label = cellAt(grid, row, 0);
    const name = typeof label === 'string' ? names.get(label.trim()) : undefined;
    const value = cellAt(grid, row, 1);
    if (name !== undefined && value !== null) values[name] = value;
  }
  return values;
}

/** The number a setting stands at: the workbook's where it holds one, else the default. Throws for a setting that is no number. */
export function settingNumber({ settings: typed = {} }: Context, name: string): number {
  const value = typed[name];
  if (typeof value === 'number') return value;
  const standard = settings.find((setting) => setting.name === name)?.value;
  if (typeof standard !== 'number') throw new RangeError(`there is no number setting ${name}`);
  return standard;
}
