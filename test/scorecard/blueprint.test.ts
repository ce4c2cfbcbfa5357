import { describe, expect, it } from 'vitest';
import { neutralContext } from '../../core/declare/context.ts';
import { computeRow, layOut } from '../../core/declare/layOut.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { RecognisedTable } from '../../core/recognise/table.ts';
import { scorecardBlueprints, scorecardChecks } from '../../core/scorecard/index.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { type Grid, gridOf } from '../../core/sheet/grid.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';
import { readTable } from '../../core/sheet/readTable.ts';
import { deepFreeze } from '../deepFreeze.ts';

const blueprint = scorecardBlueprints[0];
if (!blueprint) throw new Error('there is no scorecard blueprint');

function laidOut(): Grid {
  const host = memoryHost([]);
  const { sheet, sample: rows } = blueprint ?? { sheet: '', sample: [] };
  if (blueprint) host.apply(layOut(blueprint, { sheet, rows, settings: {} }));
  const [grid] = host.read({ layers: ['formulas'] }).grids;
  if (!grid) throw new Error('nothing was laid out');
  return deepFreeze(grid);
}

function check(grid: Grid, table: RecognisedTable) {
  const [scorecardCheck] = scorecardChecks;
  if (!scorecardCheck) throw new Error('there is no check');
  return scorecardCheck.run({ grid, table }, { ...neutralContext, today: 46_341 });
}

function tableOf(grid: Grid, columns: Readonly<Record<string, number>>): RecognisedTable {
  const last = grid.rows.length;
  return {
    sheet: grid.sheet,
    range: `A1:Z${last}`,
    ...{ kind: 'scorecard', headerRow: 0, columns, confidence: 1, why: [] },
  };
}

describe('scorecard blueprint', () => {
  it('layOut and readTable give the sample rows back', () => {
    const table = readTable(laidOut(), blueprint.columns);
    const written = table.rows.slice(0, blueprint.sample.length);
    expect(table.issues).toEqual([]);
    written.forEach(({ values }, index) => {
      expect(values).toMatchObject(blueprint.sample[index] ?? {});
    });
  });

  it('computeRow leaves a blank row blank', () => {
    const row = computeRow(blueprint.columns, {}, {});
    expect([row.score, row.status]).toEqual(['', '']);
  });

  it('computeRow gives score and status of a measure', () => {
    const status = (values: Record<string, Cell>) => {
      const row = computeRow(blueprint.columns, { measure: 'Complaints', ...values }, {});
      return [row.score, row.status];
    };
    expect(status({ baseline: 12, target: 2, actual: 3 })).toEqual([90, 'On target']);
    expect(status({ target: 50, actual: 40 })).toEqual([80, 'Watch']);
    expect(status({ target: 50, actual: 70, direction: 'lower' })).toEqual([60, 'Behind']);
    expect(status({ target: 50, actual: null })).toEqual(['', 'No data']);
    expect(status({ target: 0, actual: 4 })).toEqual(['', 'No data']);
    expect(status({ baseline: 5, target: 5, actual: 4 })).toEqual(['', 'No data']);
  });
});

describe('scorecard check', () => {
  it('check finds the mistakes planted in the sample and nothing else', () => {
    const grid = laidOut();
    const table = recognise(grid).find(({ kind }) => kind === 'scorecard');
    expect(table).toBeDefined();
    if (!table) return;
    const { issues, scores } = check(grid, table);
    expect(issues.map(({ code, place }) => [code, place.row])).toEqual([
      ['scorecard-all-lagging', 4],
      ['scorecard-owner-missing', 15],
      ['scorecard-target-missing', 18],
    ]);
    expect(scores.map(({ id, coverage }) => [id, coverage])).toEqual([
      ['scorecard/Scorecard', expect.closeTo((1 + 1 + 1 + 1 / 3) / 4, 9)],
      ['perspective/Financial', 1],
      ['perspective/Customer', 1],
      ['perspective/Internal processes', 1],
      ['perspective/People and learning', expect.closeTo(1 / 3, 9)],
    ]);
    expect(scores[0]?.value).toBeGreaterThan(50);
  });

  it('check of a sheet without owners, weights and directions raises no alarm about them', () => {
    const rows: Matrix = [
      ['Perspective', 'Measure', 'Actual', 'Target'],
      ['Customer', 'Complaints', 4, 5],
      ['People', 'Training', 12, 16],
    ];
    const grid = gridOf(rows, 'Plain');
    const result = check(grid, tableOf(grid, { perspective: 0, measure: 1, actual: 2, target: 3 }));
    expect(result.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['scorecard-direction-assumed', 'info'],
    ]);
    expect(result.scores[0]).toMatchObject({ value: 77.5, coverage: 1, asOf: 46_341 });
  });

  it('check notes a column of words once, and a single word as a warning', () => {
    const rows: Matrix = [
      ['Measure', 'Actual', 'Target'],
      ['Complaints', 4, 'soon'],
      ['Training', 12, 'a lot more'],
      ['Visits', 'many', 8],
      ['Loaves', 5, 8],
      ['Deliveries', 5, 'as agreed'],
    ];
    const grid = gridOf(rows, 'Words');
    const { issues } = check(grid, tableOf(grid, { measure: 0, actual: 1, target: 2 }));
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['scorecard-direction-assumed', 'info'],
      ['column-holds-words', 'info'],
      ['cell-unreadable', 'warning'],
    ]);
  });

  it('check scores no share of a target whose direction it cannot read', () => {
    const rows: Matrix = [
      ['Measure', 'Actual', 'Target', 'Direction'],
      ['Complaints', 4, 5, 'sideways'],
      ['Training', 12, 16, 'higher'],
      ['Visits', 5, 5, 'higher'],
    ];
    const grid = gridOf(rows, 'Directions');
    const columns = { measure: 0, actual: 1, target: 2, direction: 3 };
    const { issues, scores } = check(grid, tableOf(grid, columns));
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['cell-unreadable', 'warning'],
    ]);
    expect(scores[0]).toMatchObject({ value: 87.5, coverage: expect.closeTo(2 / 3, 9) });
  });

  it('check leaves a measure out whose score is undefined, with a warning', () => {
    const rows: Matrix = [
      ['Measure', 'Actual', 'Target', 'Direction'],
      ['Accidents', 2, 0, 'lower'],
      ['Injuries', 0, 0, 'lower'],
      ['Visits', 5, 5, 'higher'],
    ];
    const grid = gridOf(rows, 'Zero');
    const columns = { measure: 0, actual: 1, target: 2, direction: 3 };
    const { issues, scores } = check(grid, tableOf(grid, columns));
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['measure-ratio-target', 'warning'],
    ]);
    expect(scores[0]).toMatchObject({ value: 100, coverage: expect.closeTo(2 / 3, 9) });
  });

  it('check withholds the total when weights contradict each other', () => {
    const rows: Matrix = [
      ['Measure', 'Actual', 'Target', 'Weight'],
      ['Complaints', 4, 5, 30],
      ['Training', 12, 16, null],
    ];
    const grid = gridOf(rows, 'Weights');
    const columns = { measure: 0, actual: 1, target: 2, weight: 3 };
    const { issues, scores } = check(grid, tableOf(grid, columns));
    expect(issues.find(({ severity }) => severity === 'error')).toMatchObject({
      code: 'scorecard-weight-missing',
      place: { sheet: 'Weights', row: 2, column: 3 },
    });
    expect(scores[0]?.value).toBeNull();
  });
});
