import { fillCell } from '../declare/layOut.ts';
import type { Setting } from '../declare/setting.ts';
import { firstSettingRow, settings, settingsSheet } from '../declare/settings.ts';
import type { Cell } from '../sheet/cell.ts';
import type { CellEdit, Edit } from '../sheet/edit.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';

/** The day trackers are worked out for, and whether it stays or follows the calendar. */
export interface AsOf {
  readonly today: number;
  /** True writes the date itself; false writes `=TODAY()`. */
  readonly frozen: boolean;
}

function settingCell(
  { name, value, formula = null, format }: Setting,
  asOf: AsOf,
): CellEdit['after'] {
  if (name !== 'asOf') return { value, formula, format };
  return { value: asOf.today, formula: asOf.frozen ? null : formula, format };
}

/** The settings by name with their values now: those of the workbook's settings sheet where it has one. */
export function settingValues(grids: readonly Grid[], asOf: AsOf): Record<string, Cell> {
  const grid = grids.find(({ sheet }) => sheet === settingsSheet);
  const entries = settings.map((setting, index): [string, Cell] => {
    const stored = grid ? cellAt(grid, firstSettingRow + index, 1) : null;
    return [setting.name, stored ?? settingCell(setting, asOf).value];
  });
  return Object.fromEntries(entries);
}

function settingRow(setting: Setting, row: number, asOf: AsOf): Edit[] {
  const sheet = settingsSheet;
  return [
    fillCell({ sheet, row, column: 0 }, { value: setting.label, formula: null }),
    fillCell({ sheet, row, column: 1 }, settingCell(setting, asOf)),
    fillCell({ sheet, row, column: 2 }, { value: setting.help, formula: null }),
  ];
}

function settingsLooks(): Edit[] {
  const sheet = settingsSheet;
  const bottom = firstSettingRow + settings.length - 1;
  const top = firstSettingRow - 1;
  return [
    {
      kind: 'format',
      sheet,
      area: { top: 0, left: 0, bottom: 0, right: 0 },
      look: 'title',
      width: 22,
    },
    { kind: 'format', sheet, area: { top: 1, left: 0, bottom: 1, right: 0 }, look: 'note' },
    { kind: 'format', sheet, area: { top, left: 0, bottom: top, right: 2 }, look: 'header' },
    {
      kind: 'format',
      sheet,
      area: { top: firstSettingRow, left: 1, bottom, right: 1 },
      look: 'input',
      width: 14,
    },
    { kind: 'format', sheet, area: { top: firstSettingRow, left: 2, bottom, right: 2 }, width: 70 },
    { kind: 'freeze', sheet, rows: firstSettingRow, columns: 0 },
  ];
}

const settingsHeader = ['Setting', 'Value', 'What it does'];

/**
 * Rows of settings that came after the workbook's settings sheet was laid out, where formulas look for them; a row
 * somebody has written in stays.
 */
function laterSettings(grid: Grid, asOf: AsOf): Edit[] {
  const labels = new Set(grid.rows.map((cells) => cells[0]));
  return settings.flatMap((setting, index) => {
    const row = firstSettingRow + index;
    const isFree = [0, 1, 2].every((column) => (cellAt(grid, row, column) ?? '') === '');
    return labels.has(setting.label) || !isFree ? [] : settingRow(setting, row, asOf);
  });
}

/** The settings sheet as edits; where the workbook has one, the settings it lacks. */
export function settingsEdits(grids: readonly Grid[], asOf: AsOf): Edit[] {
  const known = grids.find(({ sheet }) => sheet === settingsSheet);
  if (known) return laterSettings(known, asOf);
  const sheet = settingsSheet;
  const purpose = 'Every tracker reads these cells. Change a value here and all follow.';
  return [
    { kind: 'sheet', sheet, action: 'add' },
    fillCell({ sheet, row: 0, column: 0 }, { value: settingsSheet, formula: null }),
    fillCell({ sheet, row: 1, column: 0 }, { value: purpose, formula: null }),
    ...settingsHeader.map((value, column) =>
      fillCell({ sheet, row: firstSettingRow - 1, column }, { value, formula: null }),
    ),
    ...settings.flatMap((setting, index) => settingRow(setting, firstSettingRow + index, asOf)),
    ...settingsLooks(),
  ];
}
