import { describe, expect, it } from 'vitest';
import { readRecognised } from '../../core/recognise/readRecognised.ts';
import type { RecognisedTable } from '../../core/recognise/table.ts';
import { measureColumns } from '../../core/scorecard/columns.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';

function read(rows: Matrix) {
  const grid = deepFreeze(gridOf([['Measure', 'Actual', 'Target'], ...rows], 'Sheet'));
  const table: RecognisedTable = {
    ...{ sheet: 'Sheet', range: `A1:C${rows.length + 1}`, kind: 'scorecard', headerRow: 0 },
    ...{ columns: { measure: 0, actual: 1, target: 2 }, confidence: 1, why: [] },
  };
  return readRecognised({ grid, table, locale: null }, measureColumns);
}

describe('readRecognised', () => {
  const cases: readonly (readonly [Cell, Cell, Readonly<Record<string, Cell>>])[] = [
    ['€ 1.2k', 1500, { actual: 1200, target: 1500 }],
    ['8 days', '≤ 10 days', { actual: 8, target: 10, direction: 'lower' }],
    [0.85, '≥ 90 %', { actual: 0.85, target: 0.9, direction: 'higher' }],
    [30, 'from 20 to 45', { actual: 30, target: 45, baseline: 20 }],
    [30, 'between 20 and 45', { target: null, low: 20, high: 45, direction: 'band' }],
    ['n/a', 20, { actual: null, target: 20 }],
  ];
  for (const [actual, target, expected] of cases) {
    it(`readRecognised reads ${JSON.stringify(actual)} against ${JSON.stringify(target)}`, () => {
      const table = read([['Measure', actual, target]]);
      expect(table.issues).toEqual([]);
      expect(table.rows[0]?.values).toMatchObject(expected);
    });
  }

  it('readRecognised keeps a warning for a sentence without a number', () => {
    const table = read([
      ['Visits', 4, 'as agreed'],
      ['Calls', 4, 5],
      ['Mails', 4, 6],
    ]);
    expect(table.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['cell-unreadable', 'warning'],
    ]);
    expect(table.rows[0]?.values.target).toBeNull();
  });

  it('readRecognised compares no percent text with a plain 92', () => {
    const table = read([['On time', 92, '90%']]);
    expect(table.issues.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ['percent-beside-number', 1, 2],
    ]);
    expect(table.rows[0]?.values.target).toBeNull();
  });

  it('readRecognised passes over a header that is repeated further down', () => {
    const table = read([
      ['Visits', 4, 5],
      ['Costs', 'Actual', 'Target'],
      ['Rent', 6, 7],
    ]);
    expect(table.issues).toEqual([]);
    expect(table.rows.map(({ values }) => values.measure)).toEqual(['Visits', 'Rent']);
  });

  it('readRecognised says which rows hold a word it cannot read', () => {
    const table = read([
      ['Visits', 4, 'as agreed'],
      ['Calls', 4, 5],
      ['Mails', 4, 6],
    ]);
    expect([...(table.unread?.target ?? [])]).toEqual([1]);
    expect(table.unread?.actual).toBeUndefined();
  });

  it('readRecognised leaves broken formulas as errors', () => {
    const table = read([['On time', { error: '#DIV/0!' }, 4]]);
    expect(table.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['cell-error', 'error'],
    ]);
  });
});
