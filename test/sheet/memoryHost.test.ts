import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import type { CellEdit, Edit } from '../../core/sheet/edit.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';

const setCell = (row: number, column: number, before: Cell, after: Cell): CellEdit => ({
  kind: 'cell',
  sheet: 'S',
  row,
  column,
  before: { value: before, formula: null },
  after: { value: after, formula: null },
});

const layers = { layers: ['formulas', 'formats'] as const };

describe('memoryHost', () => {
  it('apply(a cell that changed since the plan) leaves it alone and says so', () => {
    const host = memoryHost([gridOf([['new']], 'S')]);
    const receipt = host.apply([setCell(0, 0, 'old', 'ours')]);
    expect(receipt.skipped).toMatchObject([{ issue: { code: 'cell-changed' } }]);
    expect(host.read({}).grids[0]?.rows).toEqual([['new']]);
  });

  it('apply(a cell with a foreign formula) never overwrites it', () => {
    const host = memoryHost([{ ...gridOf([[3]], 'S'), formulas: [['=1+2']] }]);
    const edit: Edit = { ...setCell(0, 0, 3, 9), before: { value: 3, formula: '=1+2' } };
    expect(host.apply([edit]).skipped).toMatchObject([{ issue: { code: 'foreign-formula' } }]);
  });

  it('apply(a formula of ours) may be replaced later', () => {
    const host = memoryHost([gridOf([[1, 2]], 'S')]);
    const ours: Edit = { ...setCell(0, 2, null, 3), after: { value: 3, formula: '=$A1+$B1' } };
    expect(host.apply([ours]).skipped).toEqual([]);
    const next: Edit = { ...setCell(0, 2, 3, null), before: { value: 3, formula: '=$A1+$B1' } };
    expect(host.apply([next]).skipped).toEqual([]);
  });

  it('apply(inverse) restores the workbook exactly, whatever was applied', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.integer(),
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    );
    const edits = fc.array(fc.tuple(fc.nat(3), fc.nat(3), cell), { maxLength: 12 });
    fc.assert(
      fc.property(edits, (changes) => {
        const host = memoryHost([
          gridOf(
            [
              ['a', 1],
              [null, 'b'],
            ],
            'S',
          ),
        ]);
        const before = host.read(layers).grids;
        const plan = changes.map(([row, column, after]) => {
          const now = host.read({}).grids[0]?.rows[row]?.[column] ?? null;
          return setCell(row, column, now, after);
        });
        const { inverse } = host.apply(plan);
        host.apply(inverse);
        expect(host.read(layers).grids).toEqual(before);
      }),
      { seed: 11 },
    );
  });
});
