import { describe, expect, it } from 'vitest';
import type { Edit } from '../../core/sheet/edit.ts';
import { fill, goals, plain } from './goalsWorkbook.ts';
import { openWorkbook } from './openWorkbook.ts';

const everything = { layers: ['formulas', 'formats', 'merges'] } as const;

describe('questions to Excel', () => {
  it('reading a workbook of unknown sheets with every layer costs one', async () => {
    const { host, wire } = await goals(500);
    const { grids } = await host.read({ ...everything, records: ['tandem:formulas'] });
    expect(grids.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ['Goals', 500],
      ['Other', 0],
    ]);
    expect(wire.syncs).toBe(1);
  });

  it('reading forty sheets costs two, and every sheet comes once, in order', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `Sheet ${index}`);
    const { host, wire } = await openWorkbook(names);
    const { grids } = await host.read({});
    expect(grids.map(({ sheet }) => sheet)).toEqual(names);
    expect(wire.syncs).toBe(2);
  });

  it('an Excel that does not go past the last sheet is asked for the names first', async () => {
    const { host, book, wire } = await openWorkbook(['One', 'Two', 'Three']);
    book.strictChains = true;
    book.sheet('Two').hidden = true;
    const { grids } = await host.read({});
    expect(grids.map(({ sheet }) => sheet)).toEqual(['One', 'Three']);
    expect(wire.syncs).toBe(3);
  });

  it('adding a sheet asks nothing of a sheet that is not there yet', async () => {
    const { host, book } = await openWorkbook(['One']);
    book.strictChains = true;
    const cell: Edit = { ...fill(0, 0, 'x'), sheet: 'New' };
    const area = { top: 0, left: 0, bottom: 3, right: 3 };
    const { skipped, inverse } = await host.apply([
      { kind: 'sheet', sheet: 'New', action: 'add' },
      cell,
      { kind: 'format', sheet: 'New', area, look: 'header' },
      { kind: 'freeze', sheet: 'New', rows: 1, columns: 0 },
    ]);
    expect(skipped).toEqual([]);
    await host.apply(inverse);
    expect(book.sheets.map(({ name }) => name)).toEqual(['One']);
  });

  it('a sheet of that name that is there after all is judged cell by cell', async () => {
    const { host, sheet, wire } = await goals();
    sheet.put(0, 1, plain('theirs'));
    const { applied, skipped } = await host.apply([
      { kind: 'sheet', sheet: 'Goals', action: 'add' },
      fill(0, 1, 'mine'),
      fill(1, 1, 'mine'),
    ]);
    expect(skipped.map(({ issue }) => issue.code)).toEqual(['edit-refused', 'cell-changed']);
    expect([applied.length, wire.syncs]).toEqual([1, 3]);
  });

  it('hidden sheets are not read, also not between visible ones', async () => {
    const { host, book } = await openWorkbook(['One', 'Two', 'Three']);
    book.sheet('Two').hidden = true;
    const { grids } = await host.read({});
    expect(grids.map(({ sheet }) => sheet)).toEqual(['One', 'Three']);
  });

  it('applying 600 cells, a new sheet, lists and colour rules costs two', async () => {
    const { host, wire } = await goals();
    const area = { top: 0, left: 1, bottom: 599, right: 1 };
    const edits: Edit[] = [
      { kind: 'sheet', sheet: 'New', action: 'add' },
      ...Array.from({ length: 600 }, (_, row) => ({ ...fill(row, 1, row), sheet: 'New' })),
      {
        kind: 'validation',
        ...{ sheet: 'New', area },
        rule: { type: 'list', values: ['a'], strict: true },
      },
      {
        kind: 'format',
        ...{ sheet: 'New', area },
        look: 'input',
        conditional: [{ formula: '$B1>1', tone: 'good' }],
      },
      { kind: 'record', key: 'x', before: null, value: '1' },
    ];
    expect((await host.apply(edits)).skipped).toEqual([]);
    expect(wire.syncs).toBe(2);
    expect(wire.actions).toBeLessThan(80);
  });

  it('a plan of which nothing stands any more costs the one that found out', async () => {
    const { host, wire, sheet } = await goals();
    sheet.put(0, 1, plain('theirs'));
    await host.apply([fill(0, 1, 1)]);
    expect(wire.syncs).toBe(1);
  });
});

describe('more than the 5 MB that Excel on the web takes at once', () => {
  it('a sheet of 60,000 rows is read in blocks, every row once and in order', async () => {
    const { host, book, wire } = await openWorkbook(['Goals']);
    const sheet = book.sheet('Goals');
    for (let row = 0; row < 60_000; row++) {
      for (let column = 0; column < 5; column++) sheet.put(row + 2, column + 1, plain(row));
    }
    const { grids } = await host.read({ layers: ['formulas', 'formats'] });
    const [grid] = grids;
    expect([grid?.top, grid?.left, grid?.rows.length]).toEqual([2, 1, 60_000]);
    expect(grid?.rows.map(([first]) => first)).toEqual(
      Array.from({ length: 60_000 }, (_, at) => at),
    );
    expect([grid?.formulas?.length, grid?.formats?.length]).toEqual([60_000, 60_000]);
    expect(wire.syncs).toBe(8);
  });

  it('reading in blocks tells the rows read, and breaks off between two blocks once nobody waits', async () => {
    const { book, wire, readUntil } = await openWorkbook(['Goals']);
    const sheet = book.sheet('Goals');
    for (let row = 0; row < 60_000; row++) {
      for (let column = 0; column < 5; column++) sheet.put(row, column, plain(row));
    }
    const needs = { layers: ['formulas', 'formats'] } as const;
    expect(await readUntil({ needs, blocks: 2 })).toEqual({
      told: [
        [10_000, 60_000],
        [20_000, 60_000],
      ],
      failure: 'The reading was stopped.',
    });
    expect(wire.syncs).toBe(4);
    const { told, failure } = await readUntil({ needs, blocks: 99 });
    expect([told.length, told[5], failure]).toEqual([6, [60_000, 60_000], null]);
  });

  it('a plan with 6 MB of text is written in parts, the receipt is one', async () => {
    const { host, sheet } = await goals();
    const edits = Array.from({ length: 200 }, (_, row) => fill(row + 5, 1, 'x'.repeat(30_000)));
    const { applied, skipped, inverse } = await host.apply(edits);
    expect([applied.length, skipped, inverse.length]).toEqual([200, [], 200]);
    expect([sheet.cell(5, 1).value, sheet.cell(204, 1).value]).toEqual(
      Array(2).fill('x'.repeat(30_000)),
    );
    await host.apply(inverse);
    expect(sheet.used()).toEqual({ top: 0, left: 0, bottom: 2, right: 0 });
  });
});
