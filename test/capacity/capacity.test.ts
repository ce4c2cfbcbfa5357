import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacityShare, capacityVerdict } from '../../core/capacity/capacityVerdict.ts';
import { capacityView } from '../../core/capacity/view.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { codes, value } from '../network/ask.ts';
import { checkSheets, findingsIn, recognised } from '../strategy/checkRows.ts';

const plan: Matrix = [
  ['Team', 'Planned', 'Available'],
  ['Shops', 40, 50],
  ['Floor', 50, 50],
  ['Office', 12, null],
];

describe('CAPACITY_VERDICT', () => {
  it('CAPACITY_VERDICT(plan) calls all of it planned tight and a blank not known', () => {
    expect(value('CAPACITY_VERDICT', plan)).toEqual([
      ['Team', 'Share', 'Verdict'],
      ['Shops', 0.8, 'fits'],
      ['Floor', 1, 'tight'],
      ['Office', null, 'not known'],
    ]);
  });

  it('CAPACITY_VERDICT of an error, a negative number and nothing says what is wrong', () => {
    const broken = (cell: Matrix[0][0]) => [plan[0] ?? [], ['Shops', cell, 50]];
    expect(codes('CAPACITY_VERDICT', broken({ error: '#REF!' }))).toEqual(['cell-error']);
    expect(codes('CAPACITY_VERDICT', broken(-3)).length).toBeGreaterThan(0);
    expect(codes('CAPACITY_VERDICT', null)).toEqual(['argument-missing']);
  });

  it('never gets better when more is planned', () => {
    const order = { fits: 0, tight: 1, exceeds: 2 };
    const amount = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 300 }), (one, more, available) => {
        const verdict = (planned: number) =>
          order[capacityVerdict(capacityShare({ planned, available }) ?? 0, 0.85)];
        expect(verdict(one + more)).toBeGreaterThanOrEqual(verdict(one));
      }),
      { seed: 20261122 },
    );
  });
});

describe('checks of capacity', () => {
  it('name what exceeds and what is not known, and score the teams that fit', () => {
    const rows = [...plan, ['Delivery', 60, 40]];
    expect(findingsIn(rows)).toEqual(['capacity-unknown C4', 'capacity-exceeded B5']);
    const { scores } = checkSheets({ Sheet1: rows });
    expect(scores).toMatchObject([{ kind: 'capacity', value: 2 / 3, coverage: 0.75 }]);
  });

  it('find nothing in a plan that fits, totals and blank rows left out', () => {
    expect(findingsIn([...plan.slice(0, 3), [], ['Total', 90, 60]])).toEqual([]);
  });
});

describe('recognise(capacity plans)', () => {
  it.each([
    ['German', ['Team', 'Geplante Tage', 'Verfügbare Tage', 'Zeitraum']],
    ['French', ['Équipe', 'Charge prévue', 'Capacité disponible', 'Période']],
    ['Spanish', ['Equipo', 'Carga prevista', 'Capacidad disponible', 'Periodo']],
  ])('reads a %s one with titles above and blank rows', (_, header) => {
    const rows: Matrix = [
      ['Q4'],
      [],
      header,
      ['Backstube', '40,5', 50, 'Q4'],
      [],
      ['Büro', 30, 28, 'Q4'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'capacity',
      headerRow: 2,
      columns: { team: 0, plannedEffort: 1, available: 2 },
    });
  });

  it.each([
    ['a timesheet', ['Date', 'Employee', 'Hours', 'Project'], ['2026-11-02', 'Ann', 8, 'Oven']],
    ['a rota', ['Employee', 'Mon', 'Tue', 'Wed'], ['Ann', 'early', 'late', 'off']],
    ['a stock list', ['Item', 'Ordered', 'Available', 'Unit'], ['Flour', 20, 12, 'kg']],
  ])('leaves %s alone', (_, header, row) => {
    expect(recognised([header, row, row, row]).kind).not.toBe('capacity');
  });
});

describe('capacityView', () => {
  it('shows a team without a number as such, not as 0', () => {
    const grid = gridOf(plan, 'Capacity');
    const inputs = recogniseSheet(grid, []).map((table) => ({ grid, table }));
    const [figure, bars] = capacityView.run(inputs, neutralContext);
    expect(figure).toMatchObject({ value: 1, count: 2, coverage: 2 / 3 });
    expect(bars).toMatchObject({
      bars: [{ tone: 'good' }, { tone: 'watch' }, { value: null, label: 'Office' }],
    });
  });
});
