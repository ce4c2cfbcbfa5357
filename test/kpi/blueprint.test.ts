import { describe, expect, it } from 'vitest';
import { serialOfText } from '../../core/calendar/serial.ts';
import type { Blueprint } from '../../core/declare/blueprint.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { computeRow, layOut } from '../../core/declare/layOut.ts';
import { kpiDataBlueprint, kpiListBlueprint } from '../../core/kpi/blueprint.ts';
import { kpiBlueprints, kpiChecks } from '../../core/kpi/index.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { RecognisedTable } from '../../core/recognise/table.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { type Grid, gridOf } from '../../core/sheet/grid.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';
import { readTable } from '../../core/sheet/readTable.ts';
import { deepFreeze } from '../deepFreeze.ts';

function laidOut({ sheet, sample: rows, ...rest }: Blueprint): Grid {
  const host = memoryHost([]);
  host.apply(layOut({ sheet, sample: rows, ...rest }, { sheet, rows, settings: {} }));
  const [grid] = host.read({ layers: ['formulas'] }).grids;
  if (!grid) throw new Error('nothing was laid out');
  return deepFreeze(grid);
}

function check(grid: Grid, table: RecognisedTable | undefined, today = '2026-11-15') {
  const [kpiCheck] = kpiChecks;
  if (!kpiCheck || !table) throw new Error('there is no check or no table');
  return kpiCheck.run({ grid, table }, { ...neutralContext, today: serialOfText(today) });
}

function recognised(grid: Grid): RecognisedTable | undefined {
  return recognise(grid).find(({ kind }) => kind === 'kpi');
}

function tableOf(grid: Grid, columns: Readonly<Record<string, number>>): RecognisedTable {
  return {
    sheet: grid.sheet,
    range: `A1:Z${grid.rows.length}`,
    ...{ kind: 'kpi', headerRow: 0, columns, confidence: 1, why: [] },
  };
}

describe('KPI blueprints', () => {
  for (const blueprint of kpiBlueprints) {
    it(`layOut and readTable give the rows of ${blueprint.id} back`, () => {
      const table = readTable(laidOut(blueprint), blueprint.columns);
      expect(table.issues).toEqual([]);
      blueprint.sample.forEach((row, index) => {
        expect(table.rows[index]?.values).toMatchObject(row);
      });
    });
  }

  it('computeRow gives the achievement of a period, and leaves it blank without both numbers', () => {
    const of = (values: Record<string, Cell>) =>
      computeRow(kpiDataBlueprint.columns, values, {}).achievement;
    expect(of({ actual: 45, target: 50 })).toBe(0.9);
    expect(of({ actual: 6, target: 5, direction: 'lower' })).toBe(0.8);
    expect(of({ actual: 6, target: 5, direction: 'sideways' })).toBe('');
    expect(of({ actual: null, target: 5 })).toBe('');
    expect(of({ actual: 6, target: 0 })).toBe('');
    expect(of({})).toBe('');
  });
});

describe('KPI check', () => {
  it('check of the sample list finds the planted gap and nothing else', () => {
    const grid = laidOut(kpiListBlueprint);
    const { issues, scores } = check(grid, recognised(grid));
    expect(issues.map(({ code, place }) => [code, place.row])).toEqual([['kpi-owner-missing', 11]]);
    expect(scores).toEqual([]);
  });

  it('check of the sample data scores every KPI and finds the two values that are missing', () => {
    const grid = laidOut(kpiDataBlueprint);
    const table = recognised(grid) ?? tableOf(grid, {});
    const { issues, scores } = check(grid, table);
    expect(issues.map(({ code, found }) => [code, found])).toEqual([
      ['kpi-gap', '2026-08-01'],
      ['kpi-gap', '2026-06-01'],
    ]);
    expect(scores.map(({ id }) => id)).toEqual([
      'kpi/KPI data',
      ...['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8'].map((name) => `kpi/${name}`),
    ]);
    const sales = scores[1];
    expect(sales?.value).toBeCloseTo((473 / 504) * 100, 9);
    expect(sales?.coverage).toBe(1);
  });

  it('check of a list with values scores it and says what it took for granted', () => {
    const rows: Matrix = [
      ['KPI', 'Actual', 'Target'],
      ['Sales', 45, 50],
      ['Visits', 12, 10],
      ['Visits', null, 10],
      ['Total', 57, 70],
    ];
    const grid = gridOf(rows, 'Plain');
    const { issues, scores } = check(grid, tableOf(grid, { measure: 0, actual: 1, target: 2 }));
    expect(issues.map(({ code }) => code)).toEqual(['kpi-repeated', 'kpi-direction-assumed']);
    expect(scores).toMatchObject([{ id: 'kpi/Plain', value: 95, coverage: expect.closeTo(2 / 3) }]);
  });

  it('check scores a KPI from its baseline where it has one, whichever way is better', () => {
    const rows: Matrix = [
      ['KPI', 'Baseline', 'Actual', 'Target'],
      ['Response time', 10, 6, 'under 4 h'],
      ['Revenue', '$1.2M', '$1.5M', '$2M'],
    ];
    const grid = gridOf(rows, 'Plain');
    const columns = { measure: 0, baseline: 1, actual: 2, target: 3 };
    const { issues, scores } = check(grid, tableOf(grid, columns));
    expect(issues).toEqual([]);
    expect(scores[0]?.value).toBeCloseTo((100 * (4 / 6 + 3 / 8)) / 2, 9);
  });

  it('check scores no KPI whose direction it cannot read', () => {
    const rows: Matrix = [
      ['KPI', 'Actual', 'Target', 'Direction'],
      ['Sales', 45, 50, 'higher'],
      ['Calls', 45, 50, 'higher'],
      ['Waste', 12, 10, 'sideways'],
    ];
    const grid = gridOf(rows, 'Plain');
    const columns = { measure: 0, actual: 1, target: 2, direction: 3 };
    const { issues, scores } = check(grid, tableOf(grid, columns));
    expect(issues.map(({ code }) => code)).toEqual(['cell-unreadable']);
    expect(scores[0]).toMatchObject({ value: 90, coverage: expect.closeTo(2 / 3, 9) });
  });

  it('check of data with a target of 0 leaves that KPI out, with a warning', () => {
    const rows: Matrix = [
      ['KPI', 'Period', 'Actual', 'Target'],
      ['Sales', 46_023, 45, 50],
      ['Sales', 46_054, 45, 50],
      ['Accidents', 46_023, 1, 0],
      ['Accidents', 46_054, 0, 0],
    ];
    const grid = gridOf(rows, 'Data');
    const columns = { measure: 0, actual: 2, target: 3 };
    const { issues, scores } = check(grid, tableOf(grid, columns));
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['kpi-target-undefined', 'warning'],
    ]);
    expect(scores.map(({ value }) => value)).toEqual([null, 90, null]);
  });

  it('check of monthly data tells which KPI is late', () => {
    const rows: Matrix = [
      ['KPI', 'Period', 'Actual', 'Target', 'Frequency'],
      ['Sales', 46_023, 45, 50, 'monthly'],
      ['Sales', 46_054, 48, 50, 'monthly'],
    ];
    const grid = gridOf(rows, 'Data');
    const columns = { measure: 0, actual: 2, target: 3, frequency: 4 };
    const codes = (today: string) =>
      check(grid, tableOf(grid, columns), today).issues.map(({ code }) => code);
    expect(codes('2026-03-20')).toEqual([]);
    expect(codes('2026-04-02')).toEqual(['kpi-late']);
  });
});
