import { beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../core/sheet/edit.ts';
import { fill, openGoals } from './goalsBook.ts';
import { buildScript } from './loadScript.ts';
import { openBook } from './openBook.ts';

let folder: string;
beforeAll(async () => {
  folder = await buildScript('stand-in');
});

const goals = (rows?: number) => openGoals(folder, rows);

describe('calls that touch a sheet', () => {
  it('reading one sheet with three layers: one call each', async () => {
    const { book, host } = await goals(500);
    await host.read({ sheets: ['Goals'], layers: ['formulas', 'formats', 'merges'] });
    expect(book.calls).toEqual({
      getValues: 1,
      getFormulas: 1,
      getNumberFormats: 1,
      getMergedRanges: 1,
    });
  });

  it('reading values only: one call a sheet, whatever its size', async () => {
    const { book, host } = await goals(900);
    await host.read({});
    expect(book.calls).toEqual({ getValues: 2 });
  });

  it('a whole column of 200 cells: two re-reads and one write', async () => {
    const { book, host } = await goals(200);
    const column = Array.from({ length: 200 }, (_, row) => fill(row, 1, row));
    await host.apply(column);
    expect(book.calls).toEqual({
      findMetadata: 1,
      getValues: 1,
      getFormulas: 1,
      setValues: 1,
      flush: 1,
    });
  });

  it('three separate rectangles: still two re-reads, and three writes', async () => {
    const { book, host } = await goals();
    await host.apply([fill(0, 1, 1), fill(1, 1, 1), fill(5, 3, 1), fill(9, 0, 1)]);
    expect([book.calls.getValues, book.calls.getFormulas, book.calls.setValues]).toEqual([1, 1, 3]);
  });

  it('the same column with its journal and its undo: records besides, the cells as before', async () => {
    const { book, host } = await goals(200);
    const key = 'tandem:journal';
    const journal: Edit = { kind: 'record', key, before: null, value: '1', stays: true };
    const undo: Edit = { kind: 'record', key: 'u', before: null, value: '{}', inverseWithin: 9000 };
    const column = Array.from({ length: 200 }, (_, row) => fill(row, 1, row));
    await host.apply([journal, ...column, undo, { ...journal, before: '1', value: null }]);
    expect(book.calls).toEqual({
      findMetadata: 8,
      addMetadata: 2,
      removeMetadata: 1,
      getValues: 1,
      getFormulas: 1,
      setValues: 1,
      flush: 2,
    });
  });

  it('an empty plan writes nothing', async () => {
    const { book, host } = await goals();
    await host.apply([]);
    expect(book.calls.setValues).toBeUndefined();
  });
});

describe('messages from the sidebar', () => {
  it.each([
    ['no list', '{}'],
    ['an unknown kind', '[{"kind":"formula"}]'],
    ['a cell without place', '[{"kind":"cell","sheet":"Goals"}]'],
    ['a negative row', JSON.stringify([{ ...fill(0, 1, 1), row: -1 }])],
    [
      'a list as value',
      JSON.stringify([{ ...fill(0, 1, 1), after: { value: [], formula: null } }]),
    ],
  ])('%s is refused before anything is read', async (_, message) => {
    const { book, script } = await goals();
    expect(() => script.call('applyToSpreadsheet', [message])).toThrow('does not know');
    expect(book.calls).toEqual({});
  });
});

describe('formulas where the decimal sign is a comma', () => {
  it('are written with semicolons and read back in the canonical spelling', async () => {
    const { book, host } = await openBook(folder, { sheets: ['Goals'], locale: 'de_DE' });
    const formula = '=IF(A1>0.5,"a,b; 1.5",ROUND(A1,2))';
    const { inverse } = await host.apply([{ ...fill(0, 1, 1), after: { value: 1, formula } }]);
    expect(book.sheet('Goals').cell(0, 1).formula).toBe('=IF(A1>0,5;"a,b; 1.5";ROUND(A1;2))');
    const { grids } = await host.read({ layers: ['formulas'] });
    expect(grids[0]?.formulas?.[0]?.[1]).toBe(formula);
    expect((await host.apply(inverse)).skipped).toEqual([]);
    expect(book.sheet('Goals').cell(0, 1).formula).toBe('');
  });
});
