import { describe, expect, it } from 'vitest';
import type { Edit } from '../../core/sheet/edit.ts';
import { cellAt } from '../../core/sheet/grid.ts';
import { dressedArea, dressingPlan } from '../host-contract/dressingPlan.ts';
import { lookOf } from './fake/book.ts';
import { fill, goals, plain } from './goalsWorkbook.ts';
import { openWorkbook } from './openWorkbook.ts';

const everything = { layers: ['formulas', 'formats', 'merges'] } as const;

describe('two people at once', () => {
  it('what is typed before the re-read survives and is reported', async () => {
    const { host, wire, sheet } = await goals();
    wire.before(() => sheet.put(1, 1, plain('theirs')));
    const { applied, skipped } = await host.apply([fill(0, 1, 1), fill(1, 1, 2)]);
    expect([applied.length, skipped[0]?.issue.code]).toEqual([1, 'cell-changed']);
    expect(sheet.cell(1, 1).value).toBe('theirs');
  });

  it('what is typed beside the written cells between re-read and write survives', async () => {
    const { host, wire, sheet } = await goals();
    const nothing = () => undefined;
    wire.before(nothing, () => sheet.put(1, 2, plain('theirs')));
    await host.apply([fill(0, 1, 1), fill(1, 1, 2), fill(2, 3, 3)]);
    expect([sheet.cell(1, 2).value, sheet.cell(1, 1).value]).toEqual(['theirs', 2]);
  });

  it('what is typed after the write stays, and undo leaves it', async () => {
    const { host, sheet } = await goals();
    const { inverse } = await host.apply([fill(0, 1, 1), fill(1, 1, 2)]);
    sheet.put(0, 1, plain('theirs'));
    const { skipped } = await host.apply(inverse);
    expect(skipped.map(({ issue }) => issue.code)).toEqual(['cell-changed']);
    expect([sheet.cell(0, 1).value, sheet.cell(1, 1).value]).toEqual(['theirs', '']);
  });

  it('the window that remains: a written cell, between the two questions', async () => {
    const { host, wire, sheet } = await goals();
    wire.before(
      () => undefined,
      () => sheet.put(0, 1, plain('lost')),
    );
    await host.apply([fill(0, 1, 1)]);
    expect(sheet.cell(0, 1).value).toBe(1);
  });
});

describe('what Excel refuses', () => {
  it('a protected sheet is left alone and named; other sheets are written', async () => {
    const { host, book } = await goals();
    book.sheet('Goals').protected = true;
    const other: Edit = { ...fill(0, 0, 1), sheet: 'Other' };
    const { applied, skipped } = await host.apply([fill(0, 1, 1), other]);
    expect(applied).toEqual([other]);
    expect(skipped[0]?.issue).toMatchObject({ code: 'edit-refused', found: 'a protected sheet' });
  });

  it('while a cell is being edited, apply waits instead of failing', async () => {
    const { host, wire } = await goals();
    wire.editing = true;
    expect((await host.apply([fill(0, 1, 1)])).applied).toHaveLength(1);
  });

  it('a workbook that counts days from 1904 is neither read nor changed, and told why', async () => {
    const { host, book, sheet, wire } = await goals();
    book.date1904 = true;
    await expect(host.read({})).rejects.toThrow('counts days from 1904');
    await expect(host.apply([fill(0, 1, 1)])).rejects.toThrow('counts days from 1904');
    expect([sheet.cell(0, 1).value, wire.syncs]).toEqual(['', 2]);
  });

  it.each([
    ['a comma in a word', ['yes, please', 'no']],
    ['more than 255 characters', Array.from({ length: 60 }, (_, index) => `word ${index}`)],
  ])('a list with %s is refused with the reason, the rest is done', async (_, values) => {
    const { host } = await goals();
    const area = { top: 0, left: 1, bottom: 9, right: 1 };
    const rule = { type: 'list', values, strict: true } as const;
    const list: Edit = { kind: 'validation', sheet: 'Goals', area, rule };
    const { applied, skipped } = await host.apply([list, fill(0, 1, 1)]);
    expect([applied.length, skipped[0]?.issue.code]).toEqual([1, 'edit-refused']);
  });

  it('a text and a formula too long for a cell are refused with the reason, the rest is done', async () => {
    const { host } = await goals();
    const formula = `=${'1+'.repeat(4096)}1`;
    const long = { ...fill(1, 1, 0), after: { value: 0, formula } };
    const { applied, skipped } = await host.apply([
      fill(0, 1, 'x'.repeat(32_768)),
      long,
      fill(2, 1, 'x'.repeat(32_767)),
    ]);
    expect([applied.length, skipped.map(({ issue }) => issue.found)]).toEqual([
      1,
      ['32768', String(formula.length)],
    ]);
  });

  it('an error cell is read as one, and its text is told from a value', async () => {
    const { host, sheet } = await goals();
    sheet.put(0, 1, { value: '#DIV/0!', formula: '=1/0', format: 'General' });
    const [grid] = (await host.read({})).grids;
    expect(grid && cellAt(grid, 0, 1)).toEqual({ error: '#DIV/0!' });
  });
});

describe('undo of looks, lists, freezes and filters', () => {
  const on = { sheet: 'Goals', area: dressedArea } as const;

  it('leaves an untouched sheet untouched, with a white fill told from none', async () => {
    const { host, sheet } = await goals();
    const before = lookOf(sheet);
    const { inverse } = await host.apply(dressingPlan);
    expect(lookOf(sheet)).not.toEqual(before);
    expect((await host.apply(inverse)).skipped).toEqual([]);
    expect(lookOf(sheet)).toEqual(before);
  });

  it('puts back what the user had, in two questions each way', async () => {
    const { host, sheet, wire } = await goals();
    const own: Edit[] = [
      { kind: 'format', ...on, look: 'section', width: 9 },
      { kind: 'validation', ...on, rule: { type: 'number', minimum: 1, strict: true } },
      { kind: 'freeze', sheet: 'Goals', rows: 2, columns: 2 },
      { kind: 'filter', sheet: 'Goals', area: { ...dressedArea, right: 5 } },
    ];
    await host.apply(own);
    const before = lookOf(sheet);
    wire.syncs = 0;
    const { inverse } = await host.apply(dressingPlan);
    await host.apply(inverse);
    expect(lookOf(sheet)).toEqual(before);
    expect(wire.syncs).toBe(4);
  });
});

describe('colour rules', () => {
  const area = { top: 1, left: 1, bottom: 9, right: 1 };
  const on = { kind: 'format', sheet: 'Goals', area } as const;
  const behind = { formula: '$B2="behind"', tone: 'bad' } as const;
  const ahead = { formula: '$B2="ahead"', tone: 'good' } as const;
  /** Somebody's colour scale, which reaches beyond the area. */
  const foreign = { area: { top: 0, left: 0, bottom: 9, right: 9 }, set: {} };

  it('take the place of our own and leave those of others, whatever they reach', async () => {
    const { host, sheet, wire } = await goals();
    sheet.rules = [foreign];
    await host.apply([{ ...on, conditional: [behind] }]);
    await host.apply([{ ...on, conditional: [ahead] }]);
    expect(sheet.rules[0]).toBe(foreign);
    expect(sheet.rules.slice(1).map(({ set }) => set['Custom/Rule/Formula'])).toEqual([
      '=$B2="ahead"',
    ]);
    expect(wire.syncs).toBe(4);
  });

  it('that stood there before come back with undo, and a redo takes them away again', async () => {
    const { host, sheet } = await goals();
    sheet.rules = [foreign];
    await host.apply([{ ...on, conditional: [behind, ahead] }]);
    const before = structuredClone(sheet.rules);
    const { inverse } = await host.apply([{ ...on, look: 'computed', conditional: [ahead] }]);
    const changed = structuredClone(sheet.rules);
    const redo = await host.apply(inverse);
    expect(sheet.rules).toEqual(before);
    await host.apply(redo.inverse);
    expect(sheet.rules).toEqual(changed);
  });

  it('of an empty list take ours away; without a list they stay', async () => {
    const { host, sheet } = await goals();
    await host.apply([{ ...on, conditional: [behind] }]);
    await host.apply([{ ...on, look: 'input' }]);
    expect(sheet.rules).toHaveLength(1);
    await host.apply([{ ...on, conditional: [] }]);
    expect(sheet.rules).toEqual([]);
  });

  it('of two edits on the same place are each deleted once', async () => {
    const { host, sheet } = await goals();
    await host.apply([{ ...on, conditional: [behind] }]);
    const { skipped } = await host.apply([
      { ...on, conditional: [behind] },
      { ...on, conditional: [ahead] },
    ]);
    expect([skipped, sheet.rules.length]).toEqual([[], 2]);
  });
});

describe('Excel with ExcelApi 1.12 and nothing newer', () => {
  it('reads and applies; merged areas are not spoken of', async () => {
    const { host, book } = await openWorkbook(['Goals'], { api: 12 });
    book.sheet('Goals').put(0, 0, plain('Goal'));
    const [grid] = (await host.read(everything)).grids;
    expect(grid?.merges).toBeUndefined();
    expect((await host.apply([fill(0, 1, 1)])).applied).toHaveLength(1);
  });

  it('with 1.13 merged areas are read', async () => {
    const { host, book } = await openWorkbook(['Goals'], { api: 13 });
    const sheet = book.sheet('Goals');
    sheet.put(0, 0, plain('Goal'));
    sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 3 }];
    const [grid] = (await host.read(everything)).grids;
    expect(grid?.merges).toEqual(sheet.merges);
  });
});

describe('insertFormula', () => {
  it('puts the namespace before our own functions only, not into texts', async () => {
    const { insert, book } = await openWorkbook(['OKRs']);
    const reply = await insert('=IF(KR_PROGRESS("KR_PROGRESS(",1)>0,ROUND(1.5,0),"")');
    expect(reply).toEqual({ type: 'insert', place: 'OKRs!A1' });
    expect(book.sheet('OKRs').cell(0, 0).formula).toBe(
      '=IF(TANDEM.KR_PROGRESS("KR_PROGRESS(",1)>0,ROUND(1.5,0),"")',
    );
  });
});
