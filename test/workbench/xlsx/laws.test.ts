import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/sheet/cell.ts';
import type { Edit } from '../../../core/sheet/edit.ts';
import type { Grid } from '../../../core/sheet/grid.ts';
import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import { newWorkbook } from '../../../workbench/xlsx/newWorkbook.ts';
import { readGrid } from '../../../workbench/xlsx/readGrid.ts';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';
import { opened } from './fixture.ts';
import { lintPackage } from './lintPackage.ts';

const value: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom('=1+1', '-', '@x', ' a ', 'a\r\nb', '_x0041_', '<&>"', ']]>', '\u0000\u0007'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: '#N/A' } as const),
);
const formula = fc.option(fc.constantFrom('=A1+1', '=$B$2&"<"', '=SUM(A1:B3)', "='a b'!A1"));

/** A plan against what is there: each edit knows the state that the one before it left. */
const changes = fc.array(
  fc.record({
    row: fc.nat(12),
    column: fc.nat(6),
    value,
    formula,
    format: fc.constantFrom(undefined, '0%', 'yyyy-mm-dd'),
  }),
  { minLength: 1, maxLength: 25 },
);

function planOf(
  list: readonly {
    row: number;
    column: number;
    value: Cell;
    formula: string | null;
    format?: string;
  }[],
): Edit[] {
  const now = new Map<string, { value: Cell; formula: string | null }>();
  return list.map(({ row, column, value, formula, format }) => {
    const before = now.get(`${row} ${column}`) ?? { value: null, formula: null };
    const after = { value, formula };
    now.set(`${row} ${column}`, after);
    return {
      kind: 'cell',
      sheet: 'One',
      row,
      column,
      before,
      after: { ...after, ...(format ? { format } : {}) },
    };
  });
}

/** Cells that hold something, whatever the shape of the grid. */
function filled({ rows, formulas }: Grid): unknown[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const text = formulas?.[row]?.[column] ?? null;
      return cell === null && text === null ? [] : [[row, column, cell, text]];
    }),
  );
}

const runs = { seed: 20261121, numRuns: 150 };
const needs = { layers: ['formulas'] } as const;

describe('xlsxHost', () => {
  it('does to a file what the memory host does in memory, also after saving and opening', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const plan = planOf(list);
        const memory = memoryHost([{ sheet: 'One', top: 0, left: 0, rows: [] }]);
        const workbook = newWorkbook('One');
        expect(xlsxHost(workbook).apply(plan).skipped).toEqual(memory.apply(plan).skipped);
        const bytes = saveWorkbook(workbook);
        const expected = filled(memory.read(needs).grids[0] as Grid);
        expect(filled(readGrid(workbook, 'One', ['formulas']))).toEqual(expected);
        expect(filled(readGrid(opened(bytes), 'One', ['formulas']))).toEqual(expected);
        expect(lintPackage(bytes)).toEqual([]);
      }),
      runs,
    );
  });

  it('undoes any plan: the sheet and the records are as before', () => {
    fc.assert(
      fc.property(changes, changes, (first, second) => {
        const workbook = newWorkbook('One');
        xlsxHost(workbook).apply(planOf(first));
        const layers = ['formulas', 'formats'] as const;
        const before = readGrid(workbook, 'One', layers);
        const sheet = () =>
          opened(saveWorkbook(workbook))
            .parts.originalText('xl/worksheets/sheet1.xml')
            .replace(/<dimension[^>]*>/, '');
        const text = sheet();
        const receipt = xlsxHost(workbook).apply(rebase(planOf(second), before));
        const undone = xlsxHost(workbook).apply(receipt.inverse);
        expect(undone.skipped).toEqual([]);
        expect(readGrid(workbook, 'One', layers)).toEqual(before);
        expect(sheet()).toBe(text);
      }),
      runs,
    );
  });
});

/** The same plan against a sheet that holds something already. */
function rebase(plan: readonly Edit[], { rows, formulas }: Grid): Edit[] {
  const seen = new Set<string>();
  return plan.map((edit) => {
    if (edit.kind !== 'cell' || seen.has(`${edit.row} ${edit.column}`)) return edit;
    seen.add(`${edit.row} ${edit.column}`);
    const value = rows[edit.row]?.[edit.column] ?? null;
    return { ...edit, before: { value, formula: formulas?.[edit.row]?.[edit.column] ?? null } };
  });
}
