import { beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../core/sheet/edit.ts';
import { fill, openGoals } from './goalsBook.ts';
import { buildScript } from './loadScript.ts';

let folder: string;
beforeAll(async () => {
  folder = await buildScript('stand-in');
});

const goals = (rows?: number) => openGoals(folder, rows);

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
