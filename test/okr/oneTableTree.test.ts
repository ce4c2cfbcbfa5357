import { describe, expect, it } from 'vitest';
import type { Score } from '../../core/declare/check.ts';
import { okrTreeCheck } from '../../core/okr/checkTree.ts';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { deepFreeze } from '../deepFreeze.ts';

type Rows = readonly (readonly Cell[])[];

function rolledUp(sheets: Readonly<Record<string, Rows>>): Record<string, Score['value']> {
  const inputs = Object.entries(sheets).flatMap(([sheet, rows]) => {
    const grid = deepFreeze({ sheet, top: 0, left: 0, rows });
    return recogniseSheet(grid, []).map((table) => ({ grid, table }));
  });
  const { scores } = okrTreeCheck.run(inputs, { today: null, locale: null, timeZone: null });
  return Object.fromEntries(scores.map(({ label, value }) => [label, value]));
}

const header = [
  'ID',
  'Objective',
  'Parent ID',
  'Key Result',
  'Owner',
  'Start',
  'Target',
  'Current',
];
const sales: Cell[] = ['T-1', 'More sales', 'O-1', 'Sales from 10 to 20', 'Ana', 10, 20, 15];
const service: Cell[] = ['T-2', 'Better service', 'O-1', 'Complaints to 0', 'Ben', 10, 0, 2];
const company: Rows = [
  ['Objective ID', 'Objective', 'Parent ID', 'Owner'],
  ['O-1', 'Grow the company', null, 'Ana'],
];

describe('okrTreeCheck of objective, parent and key result in one table', () => {
  it('rolls a team’s table up to an objective that another sheet lists', () => {
    expect(rolledUp({ Company: company, Team: [header, sales, service] })).toEqual({
      'O-1 Grow the company, with what is below it': expect.closeTo(0.65, 9),
    });
  });

  it('rolls up within one table, own key results beside those below', () => {
    const own: Cell[] = ['O-1', 'Grow', null, 'Profit from 1 to 2', 'Ana', 1, 2, 1.2];
    const visits: Cell[] = ['T-1', 'More sales', 'O-1', 'Visits to 20', 'Ana', 0, 20, 15];
    expect(rolledUp({ All: [header, own, sales, visits, service] })).toEqual({
      'O-1 Grow, with what is below it': expect.closeTo((0.2 + (0.5 + 0.75) / 2 + 0.8) / 3, 9),
    });
  });

  it('takes ids for those of key results where an objective has several, and parents by text', () => {
    const rows: Rows = [
      header,
      ['K-1', 'Grow', null, 'Profit from 1 to 2', 'Ana', 1, 2, 1.2],
      ['K-2', 'More sales', 'Grow', 'Sales from 10 to 20', 'Ana', 10, 20, 15],
      ['K-3', 'More sales', 'Grow', 'Visits to 20', 'Ana', 0, 20, 15],
    ];
    expect(rolledUp({ All: rows })).toEqual({
      'Grow, with what is below it': expect.closeTo((0.2 + (0.5 + 0.75) / 2) / 2, 9),
    });
  });

  it('has no roll-up where no parent is listed anywhere', () => {
    expect(rolledUp({ Team: [header, sales, service] })).toEqual({});
  });

  it('does not count an objective twice that is listed and stands beside its key results', () => {
    const listed: Rows = [...company, ['T-1', 'More sales', 'O-1', 'Ana']];
    expect(rolledUp({ Company: listed, Team: [header, sales, service] })).toEqual({
      'O-1 Grow the company, with what is below it': expect.closeTo(0.65, 9),
    });
  });
});
