import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialOfText } from '../../core/calendar/serial.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { ask, value } from './ask.ts';

const seeded = { seed: 8, numRuns: 50 };

describe('KPI_SCORE', () => {
  const day = (text: string) => serialOfText(text);
  const header = ['KPI', 'Period', 'Actual', 'Target', 'Direction', 'Aggregation', 'Frequency'];
  const sales: Matrix = [
    header,
    ['Sales', '2025-12-01', 10, 100, 'higher', 'sum', 'monthly'],
    ['Sales', '2026-01-01', 40, 50, null, null, null],
    ['Sales', '2026-02-01', 60, 50, null, null, null],
    ['Sales', '2026-03-01', null, 50, null, null, null],
    ['Sales', '2026-04-01', 30, 50, null, null, null],
  ];

  it('KPI_SCORE counts the year of the last value only', () => {
    expect(value('KPI_SCORE', sales, 'Sales')).toBeCloseTo((130 / 150) * 100, 9);
  });

  it('KPI_SCORE as of an earlier day leaves later periods out', () => {
    expect(value('KPI_SCORE', sales, 'Sales', day('2026-02-28'))).toBe(100);
  });

  it('KPI_SCORE with a year that begins in December takes December in', () => {
    expect(value('KPI_SCORE', sales, 'sales', null, true, 12)).toBeCloseTo((140 / 250) * 100, 9);
  });

  it('KPI_SCORE by the last value takes the last period with both numbers', () => {
    const last = sales.map((row, at) =>
      at === 1 ? ['Sales', '2025-12-01', 10, 100, 'higher', 'last', 'monthly'] : row,
    );
    expect(value('KPI_SCORE', last)).toBe(60);
  });

  it('KPI_SCORE warns when most months that were due have no value', () => {
    const outcome = ask('KPI_SCORE', sales, null, day('2026-11-30'));
    expect(outcome.ok).toBe(true);
    expect(outcome.issues.map(({ code, found }) => [code, found])).toEqual([
      ['kpi-low-coverage', '27 %'],
    ]);
  });

  it('KPI_SCORE does not count a month as due that still runs', () => {
    const rows: Matrix = [
      header,
      ['Visits', '2026-01-01', 8, 10, 'higher', 'sum', 'monthly'],
      ['Visits', '2026-02-01', null, 10, null, null, null],
    ];
    expect(ask('KPI_SCORE', rows, null, day('2026-02-10')).issues).toEqual([]);
    const late = ask('KPI_SCORE', rows, null, day('2026-02-28'));
    expect(late.issues.map(({ found }) => found)).toEqual(['50 %']);
  });

  it('KPI_SCORE does not depend on the order of rows', () => {
    fc.assert(
      fc.property(fc.nat(4), (turn) => {
        const rows = sales.slice(1);
        const moved = [header, ...rows.slice(turn), ...rows.slice(0, turn)];
        return value('KPI_SCORE', moved) === value('KPI_SCORE', sales);
      }),
      seeded,
    );
  });

  it('KPI_SCORE without a header reads the documented order', () => {
    const rows: Matrix = [
      ['Sales', 46_023, 40, 50],
      ['Sales', 46_054, 50, 50],
    ];
    expect(value('KPI_SCORE', rows, null, null, false)).toBe(90);
  });

  const broken: readonly (readonly [string, Matrix])[] = [
    ['kpi-period-repeated', [header, ['A', '2026-01-01', 1, 2], ['A', '2026-01-01', 3, 2]]],
    ['kpi-period-missing', [header, ['A', null, 1, 2], ['A', '2026-01-01', 3, 2]]],
    ['kpi-target-undefined', [header, ['A', '2026-01-01', 1, 0]]],
    ['kpi-no-data', [header, ['A', '2026-01-01', null, 5]]],
    ['cell-unreadable', [header, ['A', '2026-01-01', 'soon', 5]]],
    ['cell-unreadable', [header, ['A', '2026-02-30', 4, 5]]],
    [
      'column-missing',
      [
        ['KPI', 'Actual', 'Target'],
        ['A', 1, 2],
      ],
    ],
  ];
  for (const [code, rows] of broken) {
    it(`KPI_SCORE of ${JSON.stringify(rows.slice(1))} answers ${code}`, () => {
      const outcome = ask('KPI_SCORE', rows);
      expect(outcome.ok).toBe(false);
      expect(outcome.issues[0]?.code).toBe(code);
    });
  }

  it('KPI_SCORE with a blank weight among typed ones is refused', () => {
    const rows: Matrix = [
      ['KPI', 'Period', 'Actual', 'Target', 'Weight'],
      ['A', '2026-01-01', 1, 2, 3],
      ['B', '2026-01-01', 1, 2, null],
    ];
    expect(ask('KPI_SCORE', rows).issues[0]?.code).toBe('kpi-weight-missing');
  });
});
