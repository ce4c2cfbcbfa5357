import { beforeAll, describe, expect, it } from 'vitest';
import type { CellEdit, Edit } from '../../core/sheet/edit.ts';
import { lookOf } from './fake/fakeSheet.ts';
import { buildScript } from './loadScript.ts';
import { openBook } from './openBook.ts';

let folder: string;
beforeAll(async () => {
  folder = await buildScript('stand-in');
});

function fill(row: number, column: number, value: string | number): CellEdit {
  const before = { value: null, formula: null };
  return { kind: 'cell', sheet: 'Goals', row, column, before, after: { value, formula: null } };
}

async function goals(rows = 3) {
  const opened = await openBook(folder, { sheets: ['Goals', 'Other'] });
  const sheet = opened.book.sheet('Goals');
  for (let row = 0; row < rows; row++) {
    sheet.put(row, 0, { value: `Goal ${row}`, formula: '', format: 'General' });
  }
  return { ...opened, sheet };
}

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

describe('two people at once', () => {
  it('what is typed before the re-read survives and is reported', async () => {
    const { book, host, sheet } = await goals();
    book.before('getValues', () => sheet.put(1, 1, { value: 'theirs', formula: '', format: '' }));
    const { applied, skipped } = await host.apply([fill(0, 1, 1), fill(1, 1, 2)]);
    expect([applied.length, skipped[0]?.issue.code]).toEqual([1, 'cell-changed']);
    expect(sheet.cell(1, 1).value).toBe('theirs');
  });

  it('what is typed in a neighbouring cell at any time survives', async () => {
    const { book, host, sheet } = await goals();
    book.before('setValues', () => sheet.put(1, 2, { value: 'theirs', formula: '', format: '' }));
    await host.apply([fill(0, 1, 1), fill(1, 1, 2), fill(2, 1, 3)]);
    expect(sheet.cell(1, 2).value).toBe('theirs');
    expect(sheet.cell(1, 1).value).toBe(2);
  });

  it('the window that remains is one cell between re-read and write: no call stands between', async () => {
    const { book, host, sheet } = await goals();
    book.before('setValues', () => sheet.put(0, 1, { value: 'lost', formula: '', format: '' }));
    await host.apply([fill(0, 1, 1)]);
    expect(sheet.cell(0, 1).value).toBe(1);
    expect(Object.keys(book.calls)).toEqual([
      'findMetadata',
      'getValues',
      'getFormulas',
      'setValues',
      'flush',
    ]);
  });

  it('a journal widens the window by nothing: it is sent off before the cells are read again', async () => {
    const { book, host, sheet } = await goals();
    const journal: Edit = { kind: 'record', key: 'j', before: null, value: '1', stays: true };
    const end: Edit = { ...journal, before: '1', value: null };
    book.before('getValues', () => sheet.put(1, 1, { value: 'theirs', formula: '', format: '' }));
    book.before('getFormulas', () => expect(book.metadata.get('j')).toBe('1'));
    const { skipped } = await host.apply([journal, fill(0, 1, 1), fill(1, 1, 2), end]);
    expect([skipped.map(({ issue }) => issue.code), book.metadata.get('j')]).toEqual([
      ['cell-changed'],
      undefined,
    ]);
    const calls = Object.keys(book.calls);
    const read = calls.indexOf('getFormulas');
    expect(calls.slice(read, read + 2)).toEqual(['getFormulas', 'setValues']);
  });

  it('what is typed after the write stays, and undo leaves it', async () => {
    const { host, sheet } = await goals();
    const { inverse } = await host.apply([fill(0, 1, 1), fill(1, 1, 2)]);
    sheet.put(0, 1, { value: 'theirs', formula: '', format: '' });
    const { skipped } = await host.apply(inverse);
    expect(skipped.map(({ issue }) => issue.code)).toEqual(['cell-changed']);
    expect([sheet.cell(0, 1).value, sheet.cell(1, 1).value]).toEqual(['theirs', '']);
  });

  it('the window of a plan of several rectangles: one write for each rectangle before', async () => {
    const { book, host } = await goals();
    await host.apply([fill(0, 1, 1), fill(5, 3, 1), fill(9, 0, 1)]);
    expect(book.calls.setValues).toBe(3);
    expect(book.calls.getValues).toBe(1);
  });

  it('another run of the script holds the lock: nothing is written, in words', async () => {
    const { book, host } = await goals();
    book.lockedElsewhere = true;
    expect(() => host.apply([fill(0, 1, 1)])).toThrow('Somebody else is changing this spreadsheet');
    expect(book.calls.setValues).toBeUndefined();
  });

  it('the lock is given back, also after a failure', async () => {
    const { book, host } = await goals();
    book.breaksAfter = 0;
    expect(() => host.apply([fill(0, 1, 1)])).toThrow('maximum execution time');
    expect([book.lock, book.calls.flush]).toEqual(['free', 1]);
  });
});

describe('what a sheet allows', () => {
  it('a protected sheet is left alone and named; other sheets are written', async () => {
    const { book, host } = await goals();
    book.sheet('Goals').protected = true;
    const other: Edit = { ...fill(0, 0, 1), sheet: 'Other' };
    const { applied, skipped } = await host.apply([fill(0, 1, 1), other]);
    expect(applied).toEqual([other]);
    expect(skipped[0]?.issue).toMatchObject({ code: 'edit-refused', found: 'a protected sheet' });
  });

  it('a text too long for a cell and a list too long for a rule are refused, the rest is done', async () => {
    const { host, sheet } = await goals();
    const area = { top: 0, left: 2, bottom: 9, right: 2 };
    const values = Array.from({ length: 501 }, (_, at) => `w${at}`);
    const rule = { type: 'list', values, strict: true } as const;
    const { applied, skipped } = await host.apply([
      fill(0, 1, 'x'.repeat(50_001)),
      { kind: 'validation', sheet: 'Goals', area, rule },
      fill(1, 1, 'x'.repeat(50_000)),
    ]);
    expect([applied.length, skipped.map(({ issue }) => issue.found)]).toEqual([
      1,
      ['50001', '501'],
    ]);
    expect(String(sheet.cell(1, 1).value)).toHaveLength(50_000);
  });

  it('colour rules replace those of the same area and keep the rest', async () => {
    const { host, sheet } = await goals();
    const area = { top: 1, left: 1, bottom: 9, right: 1 };
    const foreign = { areas: [{ top: 0, left: 0, bottom: 9, right: 9 }], formula: '=A1="x"' };
    sheet.rules = [foreign];
    const edit: Edit = {
      kind: 'format',
      sheet: 'Goals',
      area,
      conditional: [{ formula: '$B2="behind"', tone: 'bad' }],
    };
    await host.apply([edit]);
    await host.apply([edit]);
    expect(sheet.rules).toMatchObject([foreign, { areas: [area], formula: '=$B2="behind"' }]);
  });

  it("undo brings our own rules of before back and touches nobody's rule on the same area", async () => {
    const { host, sheet } = await goals();
    const area = { top: 1, left: 1, bottom: 9, right: 1 };
    const theirs = { areas: [area], formula: '=B2>9', fill: '#123456', font: '#ffffff' };
    const scale = { areas: [area], formula: '' };
    sheet.rules = [theirs, scale];
    const on = { kind: 'format', sheet: 'Goals', area } as const;
    const other = { formula: "$B2>'Tandem settings'!$B$4", tone: 'bad' } as const;
    await host.apply([{ ...on, conditional: [other] }]);
    const before = structuredClone(sheet.rules);
    const { inverse } = await host.apply([
      { ...on, conditional: [{ formula: '$B2="ahead"', tone: 'good' }] },
    ]);
    expect(sheet.rules.map(({ formula }) => formula)).toEqual(['=B2>9', '', '=$B2="ahead"']);
    await host.apply(inverse);
    expect(sheet.rules).toEqual(before);
    await host.apply([{ ...on, conditional: [] }]);
    expect(sheet.rules).toEqual([theirs, scale]);
  });

  it('a colour rule that looks at another sheet does so through INDIRECT', async () => {
    const { host, sheet } = await goals();
    const area = { top: 1, left: 1, bottom: 9, right: 1 };
    const formula = "$B2>'Tandem settings'!$B$4";
    const conditional = [{ formula, tone: 'bad' }] as const;
    await host.apply([{ kind: 'format', sheet: 'Goals', area, conditional }]);
    expect(sheet.rules[0]?.formula).toBe(`=$B2>INDIRECT("'Tandem settings'!$B$4")`);
  });

  it('a second filter takes the place of the first', async () => {
    const { host, sheet } = await goals();
    const area = { top: 0, left: 0, bottom: 2, right: 0 };
    await host.apply([{ kind: 'filter', sheet: 'Goals', area }]);
    await host.apply([{ kind: 'filter', sheet: 'Goals', area: { ...area, right: 1 } }]);
    expect(sheet.filter).toEqual({ ...area, right: 1 });
  });
});

describe('undo of looks, lists, freezes and filters', () => {
  const area = { top: 0, left: 0, bottom: 3, right: 1 };
  const on = { sheet: 'Goals', area } as const;
  const plan: Edit[] = [
    { kind: 'format', ...on, look: 'header', width: 20, numberFormat: '0%' },
    { kind: 'format', ...on, conditional: [{ formula: '$B1>0.5', tone: 'good' }] },
    { kind: 'validation', ...on, rule: { type: 'list', values: ['a', 'b'], strict: true } },
    { kind: 'freeze', sheet: 'Goals', rows: 1, columns: 1 },
    { kind: 'filter', ...on },
  ];

  it('leaves an untouched sheet untouched', async () => {
    const { host, sheet } = await goals();
    const before = lookOf(sheet);
    const { inverse } = await host.apply(plan);
    expect(lookOf(sheet)).not.toEqual(before);
    expect((await host.apply(inverse)).skipped).toEqual([]);
    expect(lookOf(sheet)).toEqual(before);
  });

  it('remembers a thousand like cells in a few characters', async () => {
    const { host } = await goals();
    const tall = { top: 1, left: 4, bottom: 900, right: 6 };
    const { inverse } = await host.apply([
      { kind: 'format', sheet: 'Goals', area: tall, look: 'computed', numberFormat: '0%' },
      { kind: 'validation', sheet: 'Goals', area: tall, rule: { type: 'date', strict: false } },
    ]);
    expect(JSON.stringify(inverse).length).toBeLessThan(1000);
  });

  it('puts back what the user had, cell by cell', async () => {
    const { host, sheet } = await goals();
    const corner = { top: 1, left: 1, bottom: 1, right: 1 };
    await host.apply([
      { kind: 'format', sheet: 'Goals', area: corner, look: 'section', width: 9 },
      {
        kind: 'validation',
        sheet: 'Goals',
        area: corner,
        rule: { type: 'number', minimum: 1, strict: true },
      },
      { kind: 'freeze', sheet: 'Goals', rows: 2, columns: 2 },
      { kind: 'filter', sheet: 'Goals', area: { ...area, right: 5 } },
    ]);
    const before = lookOf(sheet);
    const { inverse } = await host.apply(plan);
    await host.apply(inverse);
    expect(lookOf(sheet)).toEqual(before);
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
