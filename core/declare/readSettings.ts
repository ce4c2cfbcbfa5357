import type { Cell } from '../sheet/cell.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { findSettingsSheet } from '../sheet/ownSheet.ts';
import type { Context } from './context.ts';
import type { Setting } from './setting.ts';
import { isSettingValue } from './settingRange.ts';
import { firstSettingRow, settings } from './settings.ts';

/** A row of the settings sheet. */
export interface SettingRow {
  readonly setting: Setting;
  readonly row: number;
  readonly value: Cell;
}

/**
 * The rows of a settings sheet, found by their label, so that a sheet laid out by an older release, or sorted by its
 * user, is read right.
 */
export function settingRows(grid: Grid): readonly SettingRow[] {
  const byLabel = new Map(settings.map((setting) => [setting.label, setting]));
  const rows: SettingRow[] = [];
  for (let row = firstSettingRow; row < grid.top + grid.rows.length; row++) {
    const label = cellAt(grid, row, 0);
    const setting = typeof label === 'string' ? byLabel.get(label.trim()) : undefined;
    if (setting) rows.push({ setting, row, value: cellAt(grid, row, 1) });
  }
  return rows;
}

/**
 * Settings typed on the workbook's settings sheet, by name; what is missing there, is no number or out of range is
 * left out (`settingsCheck` names the latter).
 */
export function readSettings(grids: readonly Grid[]): Readonly<Record<string, Cell>> {
  const grid = findSettingsSheet(grids);
  if (!grid) return {};
  const typed = settingRows(grid).filter(({ setting, value }) => isSettingValue(setting, value));
  return Object.fromEntries(typed.map(({ setting, value }) => [setting.name, value]));
}

/** The number a setting stands at: the workbook's where it holds one, else the default. Throws for a setting that is no number. */
export function settingNumber({ settings: typed = {} }: Context, name: string): number {
  const value = typed[name];
  if (typeof value === 'number') return value;
  const standard = settings.find((setting) => setting.name === name)?.value;
  if (typeof standard !== 'number') throw new RangeError(`there is no number setting ${name}`);
  return standard;
}
