import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import type { CellEdit, Edit } from '../../core/sheet/edit.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';
import { packEdits } from '../../core/sheet/packEdits.ts';
import { shiftFormula } from '../../core/sheet/shiftFormula.ts';
import { unpackEdits } from '../../core/sheet/unpackEdits.ts';
import { deepFreeze } from '../deepFreeze.ts';

const seed = 20_261_122;

function wire(edits: readonly Edit[]): readonly Edit[] | null {
  return unpackEdits(JSON.parse(JSON.stringify(packEdits(deepFreeze([...edits])))));
}

function cell(place: readonly [number, number], before: Cell | string, formula = false): CellEdit {
  return {
    kind: 'cell',
    ...{ sheet: 'Goals', row: place[0], column: place[1] },
    before: formula ? { value: null, formula: String(before) } : { value: before, formula: null },
    after: { value: null, formula: null },
  };
}

/** Cells in one order, as their order within a stretch does not matter. */
function byPlace(edits: readonly Edit[] | null): string[] {
  return (edits ?? []).map((edit) => JSON.stringify(edit)).sort();
}

describe('packEdits(edits), unpackEdits(packed)', () => {
  it('a column of 2,000 filled formulas takes a few characters', () => {
    const column = Array.from({ length: 2000 }, (_, row) =>
      cell([row, 4], `=IF($C${row + 1}="","",ROUND($D${row + 1}/$B$1,2))`, true),
    );
    expect(JSON.stringify(packEdits(column)).length).toBeLessThan(150);
    expect(wire(column)).toEqual(column);
  });

  it('a formula that was not filled down stands by itself', () => {
    const column = [cell([0, 0], '=B1', true), cell([1, 0], '=B1', true)];
    expect(wire(column)).toEqual(column);
    expect(packEdits(column).parts).toHaveLength(2);
  });

  it('any cells come back, and other edits in their place between them', () => {
    const value = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const formula = fc.constantFrom('=A1+$B$2', '=SUM(A1:A9)', "='My notes'!C3", '=Sheet2!A1&"A1"');
    const place = fc.tuple(fc.nat(30), fc.nat(3));
    const typed = fc.tuple(place, value).map(([at, before]) => cell(at, before));
    const filled = fc
      .tuple(place, formula)
      .map(([at, text]) => cell(at, shiftFormula(text, at[0]), true));
    const formatted = typed.map((edit) => ({ ...edit, after: { ...edit.after, format: '0%' } }));
    const other: fc.Arbitrary<Edit> = fc.constantFrom<Edit[]>(
      { kind: 'sheet', sheet: 'New', action: 'remove' },
      { kind: 'freeze', sheet: 'Goals', rows: 1, columns: 0, restore: '{"address":null}' },
      { kind: 'record', key: 'k', before: null, value: 'x' },
    );
    const cells = fc.uniqueArray(fc.oneof(typed, filled, formatted), {
      selector: ({ row, column }) => `${row},${column}`,
    });
    fc.assert(
      fc.property(cells, other, cells, (first, between, second) => {
        const back = wire([...first, between, ...second]) ?? [];
        expect(back[first.length]).toEqual(between);
        expect(byPlace(back.slice(0, first.length))).toEqual(byPlace(first));
        expect(byPlace(back.slice(first.length + 1))).toEqual(byPlace(second));
      }),
      { seed, numRuns: 300 },
    );
  });

  it.each([[null], ['[]'], [{}], [{ texts: [], parts: 'x' }]])('%j is no packed text', (packed) => {
    expect(unpackEdits(packed)).toBeNull();
  });
});

describe('shiftFormula(formula, rows)', () => {
  it('moves rows without a dollar sign, and leaves texts and quoted sheet names', () => {
    expect(shiftFormula(`='Plan A1'!B2&"C3"&$D4&E$5`, 10)).toBe(`='Plan A1'!B12&"C3"&$D14&E$5`);
  });
});

describe('apply of a record that is to hold what takes the plan back', () => {
  const key = 'tandem:undo';
  const work = cell([0, 0], null);
  const write: Edit = { ...work, after: { value: 'mine', formula: null } };
  const note = (inverseWithin: number): Edit => {
    return { kind: 'record', key, before: null, value: '{"title":"t"}', inverseWithin };
  };

  it('holds it where it fits, in the receipt as in the workbook', () => {
    const host = memoryHost([{ sheet: 'Goals', top: 0, left: 0, rows: [] }]);
    const receipt = host.apply([write, note(5000)]);
    const text = host.read({ records: [key] }).records[key] ?? '';
    expect(unpackEdits(JSON.parse(text).inverse)).toEqual([
      { ...write, before: { value: 'mine', formula: null }, after: { value: null, formula: null } },
    ]);
    expect(host.apply(receipt.inverse).skipped).toEqual([]);
    expect(host.read({ records: [key] }).records).toEqual({});
  });

  it('stays as it is where it does not', () => {
    const host = memoryHost([{ sheet: 'Goals', top: 0, left: 0, rows: [] }]);
    host.apply([write, note(20)]);
    expect(host.read({ records: [key] }).records[key]).toBe('{"title":"t"}');
  });

  it('notes of the work itself are left by undo as they are', () => {
    const host = memoryHost([{ sheet: 'Goals', top: 0, left: 0, rows: [] }]);
    const journal: Edit = { kind: 'record', key: 'j', before: null, value: '1', stays: true };
    expect(host.apply([journal]).inverse).toEqual([]);
  });
});
