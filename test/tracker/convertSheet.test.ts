import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blueprints } from '../../core/catalog.ts';
import { type Cell, isBlank, type Matrix } from '../../core/sheet/cell.ts';
import type { CellEdit } from '../../core/sheet/edit.ts';
import { cellAt, gridOf } from '../../core/sheet/grid.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';
import { convertSheet } from '../../core/tracker/convertSheet.ts';
import { deepFreeze } from '../deepFreeze.ts';

const asOf = { today: 46341, frozen: true };
const layers = { layers: ['formulas', 'formats', 'merges'] as const };

const goals: Cell[][] = [
  ['Goals 2026 (made up)'],
  [],
  ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Due date'],
  ['Sell more bread', 'Loaves a day', 'Ada', 200, 260, 230, 46387],
  [null, 'Waste in kg', 'Bo', 40, 20, 30, 46387],
];

function hostOf(rows: Matrix) {
  return memoryHost([deepFreeze(gridOf(rows, 'Goals'))]);
}

function convert(host: ReturnType<typeof hostOf>, sheet = 'Goals') {
  const { grids } = host.read(layers);
  return convertSheet({ grids: deepFreeze(grids), sheet, blueprints, asOf, locale: null });
}

const cellsOf = (edits: ReturnType<typeof convert>['edits'], sheet: string) =>
  edits.filter((edit): edit is CellEdit => edit.kind === 'cell' && edit.sheet === sheet);

describe('convertSheet', () => {
  it('convertSheet(a plain list) appends progress with its formula and correct value', () => {
    const edits = cellsOf(convert(hostOf(goals)).edits, 'Goals');
    const progress = edits.find(
      ({ row, after }) => row === 3 && after.value === 0.5 && after.formula !== null,
    );
    expect(progress?.column).toBeGreaterThanOrEqual(7);
  });

  it('convertSheet(a plain list) touches no cell the user typed', () => {
    for (const edit of cellsOf(convert(hostOf(goals)).edits, 'Goals')) {
      expect(isBlank(goals[edit.row]?.[edit.column] ?? null)).toBe(true);
    }
  });

  it('convertSheet(rows without ids) numbers them and keeps numbers that are there', () => {
    const host = hostOf(goals);
    host.apply(convert(host).edits);
    const [grid] = host.read(layers).grids;
    const at = grid?.rows[2]?.indexOf('Id (Tandem)') ?? -1;
    expect(grid?.rows.slice(3).map((row) => row[at])).toEqual(['KR-1', 'KR-2']);
  });

  it('convertSheet(its own result) has nothing left to do', () => {
    const host = hostOf(goals);
    expect(host.apply(convert(host).edits).skipped).toEqual([]);
    expect(convert(host)).toMatchObject({ edits: [], issues: [{ code: 'tracker-already' }] });
  });

  it('convertSheet(…) is undone by the inverse edits, also after somebody else typed elsewhere', () => {
    const host = hostOf(goals);
    const { inverse } = host.apply(convert(host).edits);
    const elsewhere: CellEdit = {
      kind: 'cell',
      sheet: 'Goals',
      row: 4,
      column: 2,
      before: { value: 'Bo', formula: null },
      after: { value: 'Cy', formula: null },
    };
    host.apply([elsewhere]);
    host.apply(inverse);
    const [grid] = host.read(layers).grids;
    const expected = goals.map((row) => row.map((cell) => (cell === 'Bo' ? 'Cy' : cell)));
    expect(
      grid?.rows
        .map((row) => row.slice(0, 7))
        .map((row, index) => row.slice(0, expected[index]?.length)),
    ).toEqual(expected);
    expect(grid?.rows.every((row) => row.slice(7).every((cell) => cell === null))).toBe(true);
  });

  it('convertSheet(a number typed as text) gives a typed helper column that formulas use', () => {
    const rows = goals.map((row, index) =>
      index === 3 ? row.map((cell) => (cell === 260 ? '260' : cell)) : row,
    );
    const edits = cellsOf(convert(hostOf(rows)).edits, 'Goals');
    const header = edits.find(({ after }) => after.value === 'Target (number)');
    expect(edits).toContainEqual(
      expect.objectContaining({
        row: 3,
        column: header?.column,
        after: expect.objectContaining({ value: 260 }),
      }),
    );
  });

  it('convertSheet(a sheet that is not there) lists the sheets', () => {
    expect(convert(hostOf(goals), 'Nowhere').issues).toMatchObject([
      { code: 'sheet-missing', expected: 'one of Goals' },
    ]);
  });

  it('convertSheet(nothing of ours) says so and changes nothing', () => {
    const host = hostOf([
      ['Name', 'Phone'],
      ['Ada', '555 0100'],
    ]);
    expect(convert(host)).toMatchObject({ edits: [], issues: [{ code: 'nothing-recognised' }] });
  });

  it('convertSheet(any numbers and gaps) only ever fills blank cells', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.integer({ min: -50, max: 500 }),
      fc.constantFrom('n/a', '≥ 90 %', 'soon'),
    );
    const row = fc.tuple(
      fc.constantFrom('A', 'B', null),
      fc.constantFrom('KR one', 'KR two'),
      fc.constantFrom('Ada', null),
      cell,
      cell,
      cell,
      cell,
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (body) => {
        const host = hostOf([...goals.slice(0, 3), ...body]);
        const before = host.read(layers).grids[0];
        const { edits } = convert(host);
        const receipt = host.apply(edits);
        expect(receipt.skipped).toEqual([]);
        for (const edit of cellsOf(edits, 'Goals')) {
          expect(before && isBlank(cellAt(before, edit.row, edit.column))).toBe(true);
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});

describe('convertSheet of a responsibility matrix', () => {
  const matrix: Cell[][] = [
    ['Task', 'Ada', 'Bo', 'Cy'],
    ['Bake', 'A', 'R', 'I'],
    ['Sell', 'A/R', 'C', null],
    ['Clean', 'R', 'R', 'C'],
  ];

  it('convertSheet(a matrix with its own people) appends one verdict a row', () => {
    const edits = cellsOf(convert(hostOf(matrix)).edits, 'Goals');
    expect(edits.filter(({ column }) => column === 4).map(({ after }) => after.value)).toEqual([
      'Check (Tandem)',
      'OK',
      'OK',
      'no A',
    ]);
  });

  it('convertSheet(a matrix converted before) has nothing left to do', () => {
    const host = hostOf(matrix);
    host.apply(convert(host).edits);
    expect(convert(host)).toMatchObject({ edits: [], issues: [{ code: 'tracker-already' }] });
  });
});
