import { checkUp } from '../../../core/alignment/checkUp.ts';
import { graphCheck } from '../../../core/alignment/graph/index.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import { settings, settingsSheet } from '../../../core/declare/settings.ts';
import type { Cell, Matrix } from '../../../core/sheet/cell.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import { deepFreeze } from '../../deepFreeze.ts';

export type Sheets = Readonly<Record<string, Matrix>>;

/** The strategy graph's own check of a workbook, sheet names → rows. */
export function checkGraph(sheets: Sheets) {
  const grids = Object.entries(sheets).map(([sheet, rows]) => deepFreeze(gridOf(rows, sheet)));
  return checkUp(
    { grids },
    { tables: [], workbook: [graphCheck] },
    { ...neutralContext, today: 46341 },
  );
}

/** What it finds: `code Sheet!cell`. */
export function foundIn(sheets: Sheets): string[] {
  return checkGraph(sheets).findings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
}

/** A settings sheet on which one number setting is typed. */
export function settingsWith(name: string, value: number): Matrix {
  const label = settings.find((setting) => setting.name === name)?.label ?? '';
  return [[settingsSheet], [], [], [label, value]];
}

export { settingsSheet };

export const strategy: Cell[][] = [
  ['ID', 'Level', 'Statement', 'Parent', 'Owner', 'Explore'],
  ['V', 'vision', 'The bread people cross town for', null, 'Ann Lee', null],
  ['S1', 'strategy', 'Waste less flour and heat', 'V', 'Bob Ray', null],
  ['S2', 'strategy', 'Find out whether bread travels by post', 'V', 'Ann Lee', 'yes'],
  ['B1', 'objective', 'Ovens run full', 'S1', 'Bob Ray', null],
  ['B2', 'objective', 'Know what parcels cost', 'S2', 'Ann Lee', null],
];

export const objectives: Cell[][] = [
  ['Id', 'Objective', 'Parent', 'Owner'],
  ['O-1', 'Be the bakery with the least waste', 'B1', 'Ann Lee'],
  ['O-2', 'Bake in two waves', 'O-1', 'Bob Ray'],
  ['O-3', 'Sell what is left at six', 'O-1', 'Ann Lee'],
];

export const keyResults: Cell[][] = [
  ['Id', 'Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Weight', 'Linked KPI'],
  ['KR-1', 'O-1', 'Cut waste from 46 to 25 kg', 'Ann Lee', 46, 25, 33, null, 'K1'],
  ['KR-2', 'O-2', 'Cut ovens half empty from 9 to 2', 'Bob Ray', 9, 2, 5, null, null],
];

export const kpis: Cell[][] = [
  ['ID', 'KPI', 'Owner', 'Unit', 'Direction', 'Frequency', 'Target'],
  ['K1', 'Unsold bread', 'Ann Lee', 'kg', 'lower', 'monthly', 25],
  ['K2', 'Energy a loaf', 'Bob Ray', 'cents', 'lower', 'monthly', 26],
];

export const initiatives: Cell[][] = [
  ['Id', 'Initiative', 'Objective', 'Owner', 'Status', 'Start date', 'Due date', 'Budget'],
  [
    'I-1',
    'Bread plan by weekday',
    'KR-1',
    'Ann Lee',
    'in progress',
    '2026-10-01',
    '2026-12-31',
    300,
  ],
  ['I-2', 'Fifty parcels to friends', 'B2', 'Bob Ray', 'planned', '2026-11-01', '2026-12-31', 900],
];

export const budget: Cell[][] = [
  ['ID', 'Item', 'Budget', 'Spent', 'Linked objective', 'Department'],
  ['M-1', 'Bins with a scale', 300, 250, 'I-1', 'Bakery floor'],
  ['M-2', 'Postage', 900, 100, 'B2', 'Delivery'],
];

/** A workbook in which everything leads to the vision. */
export const whole = {
  Strategy: strategy,
  Objectives: objectives,
  'Key results': keyResults,
  KPIs: kpis,
  Initiatives: initiatives,
  Budget: budget,
} as const;

/** The rows of one sheet with a cell of the row of that id changed. */
export function changed(rows: Matrix, id: string, header: string, value: Cell): Cell[][] {
  const at = rows[0]?.indexOf(header) ?? -1;
  if (at < 0 || !rows.some((row) => row[0] === id)) throw new Error(`no ${header} of ${id}`);
  return rows.map((row) =>
    row.map((cell, column) => (row[0] === id && column === at ? value : cell)),
  );
}
