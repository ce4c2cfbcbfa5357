import { beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../core/sheet/edit.ts';
import { dressedArea, dressingPlan } from '../host-contract/dressingPlan.ts';
import { lookOf } from './fake/fakeSheet.ts';
import { fill, openGoals } from './goalsBook.ts';
import { buildScript } from './loadScript.ts';

let folder: string;
beforeAll(async () => {
  folder = await buildScript('stand-in');
});

const goals = (rows?: number) => openGoals(folder, rows);

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
  it('leaves an untouched sheet untouched', async () => {
    const { host, sheet } = await goals();
    const before = lookOf(sheet);
    const { inverse } = await host.apply(dressingPlan);
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
      { kind: 'filter', sheet: 'Goals', area: { ...dressedArea, right: 5 } },
    ]);
    const before = lookOf(sheet);
    const { inverse } = await host.apply(dressingPlan);
    await host.apply(inverse);
    expect(lookOf(sheet)).toEqual(before);
  });
});
