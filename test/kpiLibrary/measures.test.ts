import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralContext } from '../../core/declare/context.ts';
import { runView } from '../../core/declare/runView.ts';
import { measuresView } from '../../core/kpi/measuresView.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { crossCorrelation } from '../../core/statistics/crossCorrelation.ts';
import { callByName } from '../callByName.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { findingsIn } from '../strategy/checkRows.ts';

describe('KPI_LEAD_QUALITY and KPI_ENGAGEMENT', () => {
  it('pool periods: the share of the sums lies between the smallest and the largest share', () => {
    const period = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 12 }), (periods) => {
        const parts = periods.map(([part, whole]) => Math.min(part, whole));
        const wholes = periods.map(([, whole]) => whole);
        const shares = parts.map((part, index) => part / (wholes[index] ?? 1));
        for (const name of ['KPI_LEAD_QUALITY', 'KPI_ENGAGEMENT']) {
          const value = callByName(name, [parts], [wholes]).value as number;
          expect(value).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
          expect(value).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
        }
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  it('say how much of the data is there: two fifths blank is the limit', () => {
    const details = (parts: readonly Cell[]) =>
      (callByName('KPI_LEAD_QUALITY', [parts], [parts.map(() => 10)], true).value as Matrix)[1];
    expect(details([5, 5])).toEqual([0.5, 2, 0, 'complete']);
    expect(details([5, 5, 5, null, null])).toEqual([0.5, 3, 2, 'some blank']);
    expect(details([5, 5, null, null])).toEqual([0.5, 2, 2, 'not enough data']);
  });

  it('answer issues for lists of different length, words, errors and nothing to divide by', () => {
    expect(callByName('KPI_ENGAGEMENT', [[1, 2]], [[3]]).codes).toEqual(['kpi-lists-differ']);
    expect(callByName('KPI_ENGAGEMENT', [['few']], [[3]]).codes).toEqual(['argument-kind']);
    expect(callByName('KPI_ENGAGEMENT', [[{ error: '#N/A' }]], [[3]]).codes).toEqual([
      'argument-error',
    ]);
    expect(callByName('KPI_ENGAGEMENT', [[0, null]], [[0, 5]]).codes).toEqual([
      'kpi-nothing-to-divide-by',
    ]);
    expect(callByName('KPI_ENGAGEMENT', [[null, 1]], [[3, null]]).codes).toEqual([
      'kpi-no-answers',
    ]);
  });
});

describe('KPI_ENPS', () => {
  it('KPI_ENPS(answers) is KPI_NPS of the same answers, from the least number on', () => {
    const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(answers, (scores) => {
        expect(callByName('KPI_ENPS', [scores]).value).toBe(callByName('KPI_NPS', [scores]).value);
      }),
      { seed: 7, numRuns: 60 },
    );
    expect(callByName('KPI_ENPS', [[10, 9, 8, 7]]).codes).toEqual(['kpi-few-answers']);
    expect(callByName('KPI_ENPS', [[10, 9, 8, 7]], 1).value).toBe(50);
    expect(callByName('KPI_ENPS', [[10, 9, 8, 7, 6.5]]).codes).toEqual(['kpi-answer-not-whole']);
  });
});

describe('KPI_LTV_CAC', () => {
  it('KPI_LTV_CAC(lists) divides the means; no cost is no ratio', () => {
    expect(callByName('KPI_LTV_CAC', [[900, null, 300]], [[100, 300]]).value).toBe(3);
    expect(callByName('KPI_LTV_CAC', 900, [[0, 0]]).codes).toEqual(['kpi-nothing-to-divide-by']);
    expect(callByName('KPI_LTV_CAC', [[null, null]], 5).codes).toEqual(['kpi-no-answers']);
    expect(callByName('KPI_LTV_CAC', 900, -1).codes).toEqual(['argument-bounds']);
  });
});

describe('LEAD_LAG', () => {
  it('crossCorrelation(a series and itself shifted) is 1 at the shift', () => {
    const series = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 8, maxLength: 30 });
    fc.assert(
      fc.property(series, fc.nat(3), (values, shift) => {
        const shifted = values.map((_, index) => values[index - shift] ?? null);
        const found = crossCorrelation(values, shifted, 4)[shift];
        expect(found?.n).toBe(values.length - shift);
        const isFlat = new Set(values.slice(0, values.length - shift)).size === 1;
        if (isFlat) expect(found?.correlation).toBeNull();
        else expect(found?.correlation).toBeCloseTo(1, 9);
      }),
      { seed: 88, numRuns: 100, examples: [[Array(8).fill(3), 2]] },
    );
  });

  it('LEAD_LAG(blanks) counts pairs a lag, and a series that never changes has no correlation', () => {
    const { value } = callByName('LEAD_LAG', [[1, null, 3, 4, 6]], [[2, 2, 5, 8, 9]], 1);
    expect((value as Matrix).slice(1).map((row) => row[1])).toEqual([4, 3]);
    const flat = callByName('LEAD_LAG', [[5, 5, 5]], [[1, 2, 3]], 0).value;
    expect((flat as Matrix)[1]).toEqual([0, 3, null, 'one side never changes']);
  });

  it('LEAD_LAG(a lag longer than the series) gives no number there', () => {
    const { value } = callByName('LEAD_LAG', [[1, 2, 4]], [[1, 3, 4]], 6);
    expect((value as Matrix).slice(2).map((row) => row.slice(1))).toEqual([
      ...[2, 1, 0, 0, 0, 0].map((n) => [n, null, 'not enough data']),
    ]);
  });
});

describe('checks of measures', () => {
  const library = (...rows: readonly (readonly Cell[])[]): Matrix => [
    ['KPI', 'Formula', 'Unit', 'Direction', 'Function owner', 'Leading or lagging', 'Source'],
    ['Churn', 'lost ÷ all', 'share', 'lower', 'Sales', 'lagging', 'Book'],
    ['Visits', 'doors opened', 'count', 'higher', 'Shops', 'leading', 'Counter'],
    ...rows,
  ];

  it('find nothing in a full library, and name a measure once at its first gap', () => {
    expect(findingsIn(library())).toEqual([]);
    const gap = ['Turnover', 'left ÷ staff', null, 'lower', null, 'lagging', 'Rota'];
    expect(findingsIn(library(gap))).toEqual(['kpi-library-gap C4']);
  });

  it('name a one-sided list at the header of the column that tells, from three measures on', () => {
    const list = (...times: readonly Cell[]): Matrix => [
      ['KPI', 'Owner', 'Target', 'Leading or lagging'],
      ...times.map((time, index) => [`Measure ${index}`, 'Ann Lee', 5, time]),
    ];
    expect(findingsIn(list('lagging', 'lagging', 'lag', null))).toEqual(['kpi-mix-one-sided D1']);
    expect(findingsIn(list('lagging', 'lagging', 'lead'))).toEqual([]);
    expect(findingsIn(list('lagging', 'lagging', null))).toEqual([]);
    expect(findingsIn(list('Spätindikator', 'nachlaufend', 'lagging'))).toEqual([
      'kpi-mix-one-sided D1',
    ]);
  });
});

describe('view of measures', () => {
  it('leaves sheets of values by period out: they tell nothing of the kind of a measure', () => {
    const list = [
      ['KPI', 'Owner', 'Target', 'Leading or lagging'],
      ['Churn', 'Ann Lee', 5, 'lagging'],
      ['Visits', 'Ann Lee', 5, 'leading'],
    ];
    const data = [
      ['KPI', 'Period', 'Actual', 'Target'],
      ['K1', '2026-01-01', 5, 6],
      ['K1', '2026-02-01', 5, 6],
    ];
    const grids = [gridOf(list, 'KPIs'), gridOf(data, 'KPI data')].map(deepFreeze);
    const [mix] = runView(measuresView, { grids }, neutralContext).blocks;
    expect(mix).toMatchObject({ value: 0.5, count: 2, coverage: 1 });
  });

  it('counts a measure of two lists once and shows what the library lacks', () => {
    const list = [
      ['KPI', 'Owner', 'Target', 'Type'],
      ['Churn', 'Ann Lee', 5, null],
      ['Sales', 'Ann Lee', 5, 'lagging'],
    ];
    const library = [
      ['KPI', 'Formula', 'Function owner', 'Leading or lagging'],
      ['churn', 'lost ÷ all', 'Sales', 'leading'],
      ['Visits', null, 'Shops', null],
    ];
    const grids = [gridOf(list, 'KPIs'), gridOf(library, 'KPI library')].map(deepFreeze);
    const [mix, bars, told, gaps] = runView(measuresView, { grids }, neutralContext).blocks;
    expect(mix).toMatchObject({ value: 0.5, count: 2, coverage: 2 / 3, note: 'mixed; 1 not told' });
    expect(bars).toMatchObject({ bars: [{ value: 1 }, { value: 1 }, { value: 1 }] });
    expect(told).toMatchObject({ value: 0.5, count: 2 });
    expect(gaps).toMatchObject({ rows: [{ cells: ['Visits', 'formula'] }] });
  });
});
