import { raciJoinsCheck } from '../../../core/alignment/raciJoins/check.ts';
import { serialOfText } from '../../../core/calendar/serial.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import { placeCell } from '../../../core/issue/describe.ts';
import type { Issue } from '../../../core/issue/issue.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { Matrix } from '../../../core/sheet/cell.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import { deepFreeze } from '../../deepFreeze.ts';

export const today = '2026-11-15';

/** What the join finds in a workbook, sheet names → rows, on 15 November 2026. */
export function joinSheets(sheets: Readonly<Record<string, Matrix>>): readonly Issue[] {
  const inputs = Object.entries(sheets).flatMap(([sheet, rows]) => {
    const grid = deepFreeze(gridOf(rows, sheet));
    return recognise(grid).map((table) => ({ grid, table }));
  });
  const context = { ...neutralContext, locale: 'en-GB', today: serialOfText(today) };
  return raciJoinsCheck.run(deepFreeze(inputs), context).issues;
}

/** The same as `code Sheet!A1`. */
export function joined(sheets: Readonly<Record<string, Matrix>>): string[] {
  return joinSheets(sheets).map(
    ({ code, place }) =>
      `${code} ${place.sheet}!${placeCell({ row: place.row, column: place.column })}`,
  );
}

/** Key results of two teams, with a running cycle. */
export const keyResults: Matrix = [
  [
    'Id',
    'Objective',
    'Key result',
    'Owner',
    'Co-owner',
    'Start',
    'Target',
    'Current',
    'Start date',
    'Due date',
    'Team',
  ],
  [
    'KR-1',
    'O-1',
    'Sell 400 orders a week',
    'Ann Lee',
    null,
    240,
    400,
    330,
    '2026-10-01',
    '2026-12-31',
    'Online',
  ],
  [
    'KR-2',
    'O-2',
    'Cut waste to 25 kg',
    'Bob Ray',
    'Cy Orr',
    46,
    25,
    33,
    '2026-10-01',
    '2026-12-31',
    'Bakery',
  ],
  ['KR-3', 'O-2', 'Win 4 tastings', 'Bob Ray', null, 0, 4, 2, '2026-10-05', '2026-12-15', 'Bakery'],
];

export const roles: Matrix = [
  ['Role', 'Person', 'Team', 'Purpose', 'Decides on'],
  ['Online lead', 'Ann Lee', 'Online', 'Orders come in', 'Prices online'],
  ['Head baker', 'Bob Ray', 'Bakery', 'Bread is good', 'Recipes'],
  ['Packer', 'Cy Orr', 'Online', 'Parcels leave', 'Boxes'],
  ['Shop lead', 'Di Fox', 'Shops', 'Guests return', 'Rota'],
];

const people = ['Ann Lee', 'Bob Ray', 'Cy Orr', 'Di Fox'];

/** A matrix of four people; each row: task, four letters, link, since. */
export function matrixOf(rows: Matrix): Matrix {
  return [['Task', ...people, 'Linked key result', 'Accountable since'], ...rows];
}

/** Rows without a fault, so that the table is surely a matrix. */
export const soundRows: Matrix = [
  ['Bake the bread', 'I', 'A/R', null, null, null, null],
  ['Take the orders', 'A/R', null, 'I', 'C', null, null],
  ['Open the shop', null, null, 'I', 'A/R', null, null],
];
