import { describe, expect, it } from 'vitest';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import type { Edit } from '../../core/sheet/edit.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { saveWorkbook } from '../../workbench/xlsx/saveWorkbook.ts';
import { lintPackage } from '../workbench/xlsx/lintPackage.ts';
import { cellEdits, openSample, planFor, texts } from './dashboardWorkbook.ts';
import { gridsOf, openTracker } from './groupWorkbooks.ts';

function charts(edits: readonly Edit[]) {
  return edits.flatMap((edit) => (edit.kind === 'chart' ? [edit] : []));
}

/** A table as a tracker has it: header, then rows; columns named in `computed` hold formulas. */
function tracker(
  sheet: string,
  rows: readonly (readonly (string | number | null)[])[],
  computed: readonly number[],
) {
  const formulas = rows.map((cells, index) =>
    cells.map((_, column) => (index > 0 && computed.includes(column) ? '=1*1' : null)),
  );
  return { ...gridOf(rows, sheet), formulas };
}

const keyResultHeader = [
  'Id',
  'Objective',
  'Key result',
  'Owner',
  'Start',
  'Target',
  'Current',
  'Progress',
];

function keyResults(rows: readonly (readonly (string | number | null)[])[]) {
  return tracker('Goals', [keyResultHeader, ...rows], [7]);
}

describe('dashboard command on the sample', () => {
  const { workbook, host, grids } = openSample();
  const edits = planFor({ grids });

  it('adds one sheet with five native charts and changes no cell there is', () => {
    expect(edits.filter(({ kind }) => kind === 'sheet')).toEqual([
      {
        ...{ kind: 'sheet', sheet: 'Dashboard', action: 'add' },
        page: { orientation: 'portrait', length: 'one page' },
      },
    ]);
    expect(new Set(cellEdits(edits).map(({ sheet }) => sheet))).toEqual(new Set(['Dashboard']));
    expect(charts(edits).map(({ name, after }) => [name, after?.type])).toEqual([
      ['Tandem progress', 'bar'],
      ['Tandem scorecard', 'column'],
      ['Tandem raci-load', 'bar'],
      ['Tandem reviews', 'bar'],
      ['Tandem trend', 'line'],
    ]);
  });

  it('no chart covers another or a number', () => {
    const areas = charts(edits).flatMap(({ after }) => (after ? [after.anchor] : []));
    areas.slice(1).forEach(({ top }, index) => {
      expect(top).toBeGreaterThan(areas[index]?.bottom ?? 0);
    });
    const right = Math.max(...cellEdits(edits).map(({ column }) => column));
    expect(Math.min(...areas.map(({ left }) => left))).toBeGreaterThan(right);
  });

  it('uses no function of Tandem and none newer than Excel 2016', () => {
    const called = cellEdits(edits).flatMap(({ after }) => [
      ...(after.formula ?? '').replace(/"[^"]*"/g, '').matchAll(/([A-Z][A-Z0-9.]*)\(/g),
    ]);
    const names = [...new Set(called.map(([, name]) => name))].sort();
    const shared =
      'AND AVERAGEIFS COUNTA COUNTIF COUNTIFS IF IFERROR INDEX ISERROR ISNUMBER ISTEXT MATCH MAX N NA OR ROUND SUM SUMIFS SUMPRODUCT';
    expect(names).toEqual(shared.split(' '));
  });

  it('is written whole to a file that needs no repair; a second one is a sheet of its own', () => {
    expect(host.apply(edits).skipped).toEqual([]);
    const read = host.read({ layers: ['formulas', 'formats', 'merges'] });
    const second = planFor(read);
    expect(second.find(({ kind }) => kind === 'sheet')).toMatchObject({ sheet: 'Dashboard (2)' });
    expect(host.apply(second).skipped).toEqual([]);
    expect(lintPackage(saveWorkbook(workbook))).toEqual([]);
    const own = host.read({ sheets: ['Dashboard', 'Dashboard (2)'] }).grids;
    expect(own.flatMap((grid) => recogniseSheet(grid, [])).map(({ kind }) => kind)).toEqual([
      'none',
      'none',
    ]);
  });
});

describe('dashboard command where something is missing', () => {
  it('a workbook without trackers: every block says what it needs, and draws nothing', () => {
    const edits = planFor({ grids: [gridOf([['Milk'], ['Eggs']], 'Shopping')] });
    expect(charts(edits)).toEqual([]);
    const said = texts(edits).join('\n');
    for (const name of ['Key results', 'Scorecard', 'RACI', 'Rhythm', 'history of scores']) {
      expect(said).toContain(name);
    }
  });

  it('brings the settings it refers to where the workbook has none', () => {
    const edits = planFor({ grids: [] });
    expect(edits[0]).toEqual({ kind: 'sheet', sheet: 'Tandem settings', action: 'add' });
  });

  it('progress that somebody typed is not taken for a share: the sentence says what to do', () => {
    const rows = [['KR-1', 'O-1', 'Raise sales to 90', 'Marta', 1, 90, 45, 50]];
    const grid = { ...keyResults(rows), formulas: undefined };
    expect(texts(planFor({ grids: [grid] })).join('\n')).toContain(
      '"Goals" has no column of progress that is worked out',
    );
  });

  it('a blank objective means the one above, which no formula knows: no chart, no wrong mean', () => {
    const edits = planFor({
      grids: [
        keyResults([
          ['KR-1', 'O-1', 'Raise sales to 90', 'Marta', 0, 90, 45, 0.5],
          ['KR-2', null, 'Cut waste to 5', 'Jonas', 10, 5, 9, 0.2],
        ]),
      ],
    });
    expect(charts(edits)).toEqual([]);
    expect(texts(edits).join('\n')).toContain('leaves the objective blank');
  });

  it('what is not measured is no zero: "not enough data", and the count beside it says so', () => {
    const edits = planFor({
      grids: [
        keyResults([
          ['KR-1', 'What? *now*', 'Raise sales to 90', 'Marta', 0, 90, 45, 0.5],
          ['KR-2', 'what? *NOW*', 'Raise visits to 80', 'Marta', 0, 80, 20, 0.25],
          ['KR-4', 'what? *NOW*', 'Raise guests to 50', 'Marta', 0, 50, null, null],
          ['KR-3', 'Say "yes"', 'Cut waste to 5', 'Jonas', 10, 5, null, null],
        ]),
      ],
    });
    const rows = cellEdits(edits).filter(({ sheet }) => sheet === 'Dashboard');
    const values = (row: number) =>
      rows.filter((edit) => edit.row === row).map(({ after }) => after.value);
    expect([values(6), values(7)]).toEqual([
      ['What? *now*', 0.375, 3, 2],
      ['Say "yes"', 'not enough data', 1, 0],
    ]);
    const formulas = rows.flatMap(({ after }) => after.formula ?? []);
    expect(formulas.some((formula) => formula.includes('"=What~? ~*now~*"'))).toBe(true);
    expect(formulas.some((formula) => formula.includes('"=Say ""yes"""'))).toBe(true);
  });

  it('a formula that no spreadsheet would take is not written: the note counts what is left out', () => {
    const long = '*'.repeat(254);
    const rows = [0, 1].map((index) => ({
      ...{ id: `KR-${index}`, objective: index === 0 ? long : 'O-1', keyResult: 'Sales' },
      ...{ start: 0, target: 100, current: 50, weight: index },
    }));
    const edits = planFor({ grids: gridsOf(openTracker('okr', rows)) });
    const formulas = cellEdits(edits).flatMap(({ after }) => after.formula ?? []);
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThanOrEqual(8192);
    expect(texts(edits)).toContain('1 more key results belong to a group that is not listed here.');
  });
});
