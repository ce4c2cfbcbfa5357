import { describe, expect, it } from 'vitest';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';

function recognised(header: string, rows: Matrix) {
  const grid = deepFreeze(gridOf([header.split(','), ...rows], 'Sheet1'));
  return recogniseSheet(grid, [])[0];
}

const lines: Matrix = [
  [1, 'Flour for bread', 1200, 900, 'O-1'],
  [2, 'Oven service', 800, 750, 'O-2'],
  [3, 'Posters', 300, 120, 'O-1'],
];

const named: Matrix = lines.map((row) => [...row.slice(0, 4), 'Sell more bread']);

const budgets = [
  'N°,Ligne budgétaire,Prévu,Réalisé,Objectif',
  'ID,Item,Budget,Actual,Objective',
  'ID,Budget line,Planned,Actual,Objective ID',
  'ID,Partida,Presupuesto,Gastado,Objetivo',
  'Nr,Posten,Geplant,Ist,Ziel',
];

describe('an everyday budget', () => {
  it.each(budgets)('%s is one, by ids and by names of objectives', (header) => {
    for (const rows of [lines, named]) {
      const found = recognised(header, rows);
      expect(found?.kind).toBe('budget');
      expect(found?.columns).toMatchObject({ id: 0, budget: 2, amount: 3 });
      expect(found?.columns.objective ?? found?.columns.parent).toBe(4);
    }
  });

  it('that serves no objective is none of ours', () => {
    expect(recognised('Item,Category,Budget,Actual,Variance', lines)?.kind).toBe('none');
    expect(recognised('Nr,Posten,Geplant,Ist,Abweichung', lines)?.kind).toBe('none');
  });

  it.each([
    ['Objective,Target,Actual,Budget', 'okr'],
    ['Objective,Key result,Target,Actual,Budget', 'okr'],
    ['KPI,Objective,Target,Actual,Budget', 'kpi'],
  ])('%s stays %s: money beside a goal is no budget', (header, kind) => {
    const width = header.split(',').length;
    const rows = ['Sell more bread', 'Waste less', 'Please customers'].map((text, at) =>
      [text, ...Array.from({ length: width - 1 }, (_, column) => 10 * at + column + 1)].map(
        (cell, column) => (column === 1 && width === 5 ? `Loaves of kind ${at}` : cell),
      ),
    );
    expect(recognised(header, rows)?.kind).toBe(kind);
  });
});

describe('a header without rows', () => {
  it.each([
    ['Objective,Key result,Owner,Start,Target,Current', { start: 3, target: 4, current: 5 }],
    ['Objective,Key result,Start,Current,Target', { start: 2, current: 3, target: 4 }],
    ['Objective,Key result,Start,End,Target,Current', { startDate: 2, target: 4, current: 5 }],
  ])('%s is read by its words', (header, columns) => {
    const found = recognised(header, []);
    expect(found?.kind).toBe('okr');
    expect(found?.columns).toMatchObject(columns);
  });
});
