import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../core/recognise/recognise.ts';
import type { RecognisedTable } from '../../core/recognise/table.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { languages } from '../../core/vocabulary/languages.ts';
import type { Role } from '../../core/vocabulary/vocabulary.ts';
import { moreOkrSheets } from './sheets/moreOkrSheets.ts';
import { okrSheets as firstOkrSheets } from './sheets/okrSheets.ts';
import { otherSheets } from './sheets/otherSheets.ts';
import { raciSheets } from './sheets/raciSheets.ts';
import { cellsOf, type LabelledSheet } from './sheets/sheet.ts';

const okrSheets = [...firstOkrSheets, ...moreOkrSheets];

const options = { seed: 20260303, numRuns: 60 };

function named(sheets: readonly LabelledSheet[], ...names: readonly string[]): readonly Matrix[] {
  return sheets
    .filter(({ name }) => names.includes(name))
    .map(({ text }) => squared(cellsOf(text)));
}

/** The same rows, all of the same length. */
function squared(rows: Cell[][]): Matrix {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill(null)]);
}

function read(rows: Matrix): RecognisedTable {
  const [table] = recognise(gridOf(rows, 'sheet'));
  if (!table) throw new Error('no table');
  return table;
}

/** Roles with their columns as a mapping says they moved. */
function moved(table: RecognisedTable, to: (column: number) => number): Record<string, unknown> {
  const move = (at: number | readonly number[]) =>
    typeof at === 'number' ? to(at) : at.map(to).sort((a, b) => a - b);
  return Object.fromEntries(Object.entries(table.columns).map(([role, at]) => [role, move(at)]));
}

function sorted(table: RecognisedTable): Record<string, unknown> {
  return moved(table, (column) => column);
}

const lists = [
  ...named(okrSheets, 'every row, English', 'Chinese', 'numbered columns, Portuguese'),
  ...named(otherSheets, 'scorecard, German', 'kpi list', 'kpi, Italian', 'action plan'),
];

const tables = [
  ...lists,
  ...named(
    okrSheets,
    'section rows',
    'key results in columns',
    'merged objective, German, title above',
  ),
  ...named(
    raciSheets,
    'plain',
    'id, phase and comment columns',
    'two header rows',
    'names in cells',
  ),
];

/** Sheets that are lists in their first row on: header first, nothing above. */
const headed = lists.filter((rows) => read(rows).headerRow === 0);

describe('laws of recognise', () => {
  it('recognise(columns in another order) finds the same roles in their new places', () => {
    const shuffled = fc.constantFrom(...headed).chain((rows) => {
      const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => column);
      return fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(columns, { minLength: columns.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([rows, order]) => {
        const before = read(rows);
        const after = read(rows.map((row) => order.map((column) => row[column] ?? null)));
        expect(after.kind).toBe(before.kind);
        expect(sorted(after)).toEqual(moved(before, (column) => order.indexOf(column)));
      }),
      options,
    );
  });

  it('recognise(blank rows inside a table) never splits it and keeps every role', () => {
    const gaps = fc.tuple(
      fc.constantFrom(...tables),
      fc.array(fc.nat({ max: 30 }), { maxLength: 6 }),
    );
    fc.assert(
      fc.property(gaps, ([rows, places]) => {
        const before = read(rows);
        const first = (before.headerRow ?? 0) + 2;
        const after = rows.flatMap((row, index) =>
          index >= first && places.includes(index) ? [row.map(() => null), row] : [row],
        );
        const found = recognise(gridOf(after, 'sheet'));
        expect(found).toHaveLength(1);
        expect(found[0]).toMatchObject({ kind: before.kind, headerRow: before.headerRow });
        expect(found[0]?.columns).toEqual(before.columns);
      }),
      options,
    );
  });

  it('recognise(a blank column inside a table) moves the columns after it and nothing else', () => {
    const gaps = fc.tuple(fc.constantFrom(...tables), fc.nat({ max: 8 }));
    fc.assert(
      fc.property(gaps, ([rows, place]) => {
        const before = read(rows);
        const at = Math.min(place, (rows[0]?.length ?? 1) - 1);
        const after = read(rows.map((row) => [...row.slice(0, at), null, ...row.slice(at)]));
        expect(after).toMatchObject({ kind: before.kind, headerRow: before.headerRow });
        expect(sorted(after)).toEqual(
          moved(before, (column) => (column >= at ? column + 1 : column)),
        );
      }),
      options,
    );
  });

  it('recognise(title rows above) moves the rows down and nothing else', () => {
    const titles = fc.array(
      fc.constantFrom('Bakery plan', 'Spring 2026', null, 'Draft of 3 March'),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(fc.constantFrom(...tables), titles, (rows, above) => {
        const before = read(rows);
        const after = read([...above.map((text) => [text]), ...rows]);
        expect(after.kind).toBe(before.kind);
        expect(after.headerRow).toBe((before.headerRow ?? 0) + above.length);
        expect(after.columns).toEqual(before.columns);
      }),
      options,
    );
  });

  it.each(languages.map((vocabulary) => [vocabulary.language, vocabulary] as const))(
    'recognise(the same rows under headers in %s) finds the same kind and columns',
    (_language, { headers }) => {
      const word = (role: Role) => (headers[role] ?? role).split(/[,;]/)[0]?.trim() ?? role;
      const body = [
        ['Delight regulars', 'Raise repeat visits', 'Ada Loaf', 45, 31, '44%', '2026-09-30'],
        ['Delight regulars', 'Cut the queue at noon', 'Bo Crumb', 6, 9, '50%', '2026-09-30'],
        ['Grow the shop', 'Open a second oven', 'Cy Rye', 1, 0, '0%', '2026-12-31'],
      ];
      const roles = [
        'objective',
        'keyResult',
        'owner',
        'target',
        'current',
        'progress',
        'dueDate',
      ] as const;
      const table = read([roles.map(word), ...body]);
      const expected = Object.fromEntries(roles.map((role, column) => [role, column]));
      expect(table).toMatchObject({ kind: 'okr', headerRow: 0, columns: expected });
    },
  );

  it('recognise(any cells) answers at least one table and never throws', () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>(null, 'R', 'A/R', 'Objective', 'KR1', 'Target', 'Q1', '45%', true, {
        error: '#REF!',
      }),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.double(),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
    fc.assert(
      fc.property(rows, (matrix) => {
        expect(recognise(gridOf(matrix, 'sheet')).length).toBeGreaterThan(0);
      }),
      { seed: 20260304, numRuns: 600 },
    );
  }, 60_000);

  it('recognise(a grid that lies elsewhere on its sheet) counts rows and columns within the sheet', () => {
    const [rows] = named(okrSheets, 'every row, English');
    const table = recognise({ sheet: 'OKRs', top: 4, left: 2, rows: rows ?? [] })[0];
    expect(table).toMatchObject({ sheet: 'OKRs', headerRow: 4, range: 'C5:K8' });
    expect(table?.columns).toMatchObject({ objective: 2, keyResult: 3 });
  });

  it('recognise(frozen cells) leaves its input alone', () => {
    const rows = Object.freeze(cellsOf(okrSheets[0]?.text ?? '').map((row) => Object.freeze(row)));
    expect(() => recognise(Object.freeze(gridOf(rows, 'sheet')))).not.toThrow();
  });
});
