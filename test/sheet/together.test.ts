import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellEdit } from '../../core/sheet/edit.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';

const blank = { value: null, formula: null };

function fill(row: number, column: number, together?: string): CellEdit {
  const place = { kind: 'cell' as const, sheet: 'List', row, column, before: blank };
  return { ...place, after: { value: `${row}/${column}`, formula: null }, together };
}

describe('apply', () => {
  it('apply(edits that belong together) makes none of them when one no longer stands', () => {
    const host = memoryHost([
      gridOf(
        [
          ['a', 'b'],
          [null, 'theirs'],
        ],
        'List',
      ),
    ]);
    const row = [fill(1, 0, 'row'), fill(1, 1, 'row')];
    const { applied, skipped } = host.apply([...row, fill(2, 0), fill(3, 0, 'other')]);
    expect(applied.map((edit) => edit.kind === 'cell' && edit.row)).toEqual([2, 3]);
    expect(skipped.map(({ issue }) => issue.code)).toEqual(['cell-changed', 'cell-changed']);
    expect(host.read({}).grids[0]?.rows[1]).toEqual([null, 'theirs']);
  });

  it('the inverse of such edits takes every cell back by itself', () => {
    const host = memoryHost([gridOf([['a', 'b']], 'List')]);
    const { inverse } = host.apply([fill(1, 0, 'row'), fill(1, 1, 'row')]);
    const before = { value: '1/0', formula: null };
    host.apply([{ ...fill(1, 0), before, after: { value: 'changed', formula: null } }]);
    host.apply(inverse);
    expect(host.read({}).grids[0]?.rows[1]).toEqual(['changed', null]);
  });

  it('a row is always whole or absent, whoever else typed where before', () => {
    const cell = fc.record({ row: fc.nat(4), column: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 6 }), (typed) => {
        const host = memoryHost([gridOf([[null]], 'List')]);
        host.apply(typed.map(({ row, column }) => fill(row, column)));
        const rows = [0, 1, 2, 3, 4];
        const wanted = rows.flatMap((row) =>
          [0, 1, 2, 3].map((column) => fill(row, column, `${row}`)),
        );
        const { applied } = host.apply(wanted);
        for (const row of rows) {
          const made = applied.filter((edit) => edit.kind === 'cell' && edit.row === row);
          expect([0, 4]).toContain(made.length);
          expect(made.length === 4).toBe(typed.every((one) => one.row !== row));
        }
      }),
      { seed: 8 },
    );
  });
});
