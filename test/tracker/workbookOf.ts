import { checkUp } from '../../core/alignment/checkUp.ts';
import { blueprints, checks } from '../../core/catalog.ts';
import type { Edit } from '../../core/sheet/edit.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { type MemoryHost, memoryHost } from '../../core/sheet/memoryHost.ts';
import { type Conversion, convertSheet } from '../../core/tracker/convertSheet.ts';
import { deepFreeze } from '../deepFreeze.ts';
import type { LayoutSheet } from './layouts.ts';

/** 15 November 2026. */
export const today = 46341;

/** Name of the only sheet the workbooks of these tests begin with. */
export const sheetName = 'Goals';

const layers = { layers: ['formulas', 'formats', 'merges'] } as const;

/** A workbook in memory with one frozen sheet. */
export function workbookOf({ rows, merges }: LayoutSheet): MemoryHost {
  return memoryHost([deepFreeze({ ...gridOf(rows, sheetName), merges: merges ?? [] })]);
}

/** Everything in the workbook as a reader sees it, frozen. */
export function gridsOf(host: MemoryHost) {
  return deepFreeze(host.read(layers).grids);
}

/** The plan that turns the sheet into a tracker. */
export function planOf(host: MemoryHost): Conversion {
  const asOf = { today, frozen: true };
  return convertSheet({ grids: gridsOf(host), sheet: sheetName, blueprints, asOf, locale: null });
}

/** The check-up of the workbook as it is. */
export function checkUpOf(host: MemoryHost) {
  return checkUp({ grids: gridsOf(host) }, checks, { today, locale: null, timeZone: null });
}

/** Somebody types into a cell. */
export function type(
  host: MemoryHost,
  at: { row: number; column: number },
  value: string | number,
) {
  const grid = host.read(layers).grids.find(({ sheet }) => sheet === sheetName);
  const before = {
    value: grid?.rows[at.row]?.[at.column] ?? null,
    formula: grid?.formulas?.[at.row]?.[at.column] ?? null,
  };
  const edit: Edit = {
    ...{ kind: 'cell', sheet: sheetName, ...at },
    ...{ before, after: { value, formula: null } },
  };
  const { skipped } = host.apply([edit]);
  if (skipped.length > 0) throw new Error('the cell was not typed');
}

/** Zero-based column of the header text in the sheet; throws where there is none. */
export function columnOf(host: MemoryHost, header: string): number {
  const grid = host.read(layers).grids.find(({ sheet }) => sheet === sheetName);
  const at = grid?.rows.map((row) => row.indexOf(header)).find((index) => index >= 0);
  if (at === undefined) throw new Error(`no column headed ${header}`);
  return at;
}
