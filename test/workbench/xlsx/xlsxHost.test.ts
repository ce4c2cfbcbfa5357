import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../core/sheet/edit.ts';
import { newWorkbook } from '../../../workbench/xlsx/newWorkbook.ts';
import { readGrid } from '../../../workbench/xlsx/readGrid.ts';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';
import { everyKind } from './everyKind.ts';
import { cellEdit, fixture, opened } from './fixture.ts';
import { lintPackage } from './lintPackage.ts';

const features = fixture('features.xlsx');

function codes({ skipped }: Receipt): string[] {
  return skipped.map(({ issue }) => issue.code);
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

describe('xlsxHost.apply', () => {
  it('skips a cell whose value changed since the plan', () => {
    const receipt = xlsxHost(opened(features)).apply([
      cellEdit({ row: 1, column: 4, from: 149, to: 175 }),
    ]);
    expect(codes(receipt)).toEqual(['cell-changed']);
  });

  it('skips a cell whose formula changed since the plan', () => {
    const receipt = xlsxHost(opened(features)).apply([
      cellEdit({ row: 1, column: 7, fromFormula: '=1', to: 175 }),
    ]);
    expect(codes(receipt)).toEqual(['cell-changed']);
  });

  it('never overwrites a formula that Tandem did not write', () => {
    const workbook = opened(features);
    const fromFormula = '=IFERROR((E2-C2)/(D2-C2),0)';
    const receipt = xlsxHost(workbook).apply([cellEdit({ row: 1, column: 7, fromFormula, to: 1 })]);
    expect(codes(receipt)).toEqual(['foreign-formula']);
    expect(readGrid(workbook, 'OKR Data', ['formulas']).formulas?.[1]?.[7]).toBe(fromFormula);
  });

  it('overwrites its own formula, also after saving, opening and in a row it was filled to', () => {
    const workbook = opened(features);
    xlsxHost(workbook).apply([cellEdit({ row: 1, column: 8, to: 350, formula: '=C2+E2' })]);
    const again = opened(saveWorkbook(workbook));
    const fromFormula = '=C2+E2';
    const change = cellEdit({ row: 1, column: 8, from: 350, fromFormula, to: 3, formula: '=1+2' });
    expect(xlsxHost(again).apply([change]).skipped).toEqual([]);
    expect(readGrid(again, 'OKR Data', ['formulas']).formulas?.[1]?.[8]).toBe('=1+2');
  });

  it.each([
    ['merged cells', 'OKR Data', 12, 1],
    ['an array formula', 'Pivot', 8, 3],
    ['a pivot table', 'Pivot', 3, 1],
    ['the header of a table', 'Table', 0, 1],
  ])('skips part of %s', (_, sheet, row, column) => {
    const workbook = opened(features);
    const { rows, formulas } = readGrid(workbook, sheet, ['formulas']);
    const from = rows[row]?.[column] ?? null;
    const fromFormula = formulas?.[row]?.[column] ?? null;
    const edit = cellEdit({ sheet, row, column, from, fromFormula, to: 'new' });
    expect(codes(xlsxHost(workbook).apply([edit]))).toEqual(['edit-refused']);
  });

  it.each([
    ['a sheet that does not exist', cellEdit({ sheet: 'None', row: 0, column: 0, to: 1 })],
    ['a number that is none', cellEdit({ row: 30, column: 0, to: Number.NaN })],
    ['a text that is too long', cellEdit({ row: 30, column: 0, to: 'x'.repeat(32_768) })],
    ['a place outside the sheet', cellEdit({ row: 1_048_576, column: 0, to: 1 })],
    ['a sheet name that is taken', { kind: 'sheet', sheet: 'lists', action: 'add' }],
    ['a sheet name with a colon', { kind: 'sheet', sheet: 'a:b', action: 'add' }],
    ['a sheet with content', { kind: 'sheet', sheet: 'Table', action: 'remove' }],
  ] as const)('skips %s', (_, edit) => {
    const workbook = opened(features);
    expect(codes(xlsxHost(workbook).apply([edit]))).toEqual(['edit-refused']);
    expect(saveWorkbook(workbook)).toEqual(saveWorkbook(opened(features)));
  });

  it('writes text that begins like a formula as text', () => {
    const workbook = newWorkbook('A');
    const texts = ['=1+1', '+1', '-x', '@SUM(A1)', ' spaced ', 'a\nb', '_x0041_', '\u0001'];
    xlsxHost(workbook).apply(texts.map((to, row) => cellEdit({ sheet: 'A', row, column: 0, to })));
    const grid = readGrid(opened(saveWorkbook(workbook)), 'A', ['formulas']);
    expect(grid.rows.map(([cell]) => cell)).toEqual(texts);
    expect(grid.formulas?.flat().every((formula) => formula === null)).toBe(true);
  });

  it('keeps its inputs frozen and writes files without a mistake', () => {
    const workbook = opened(features);
    const receipt = xlsxHost(workbook).apply(freeze([...everyKind]));
    expect(receipt.skipped).toEqual([]);
    expect(lintPackage(saveWorkbook(workbook))).toEqual([]);
  });

  it('gives inverse edits that restore every sheet, look, rule and record exactly', () => {
    const workbook = opened(features);
    const before = contents(saveWorkbook(workbook));
    const receipt = xlsxHost(workbook).apply(everyKind);
    expect(contents(saveWorkbook(workbook))).not.toEqual(before);
    const undone = xlsxHost(workbook).apply(receipt.inverse);
    expect(undone.skipped).toEqual([]);
    expect(contents(saveWorkbook(workbook))).toEqual(before);
    const redone = xlsxHost(workbook).apply(undone.inverse);
    expect(redone.skipped).toEqual([]);
    expect(lintPackage(saveWorkbook(workbook))).toEqual([]);
  });

  it('changes nothing the second time looks and rules are applied', () => {
    const dressing = everyKind.filter(({ kind }) => !['cell', 'sheet', 'record'].includes(kind));
    const workbook = opened(features);
    xlsxHost(workbook).apply(dressing);
    const once = contents(saveWorkbook(workbook));
    xlsxHost(workbook).apply(dressing);
    expect(contents(saveWorkbook(workbook))).toEqual(once);
  });
});

/** Sheets, names and records as text; styles only grow, so they and the recalculation flag are left out. */
function contents(bytes: Uint8Array) {
  const workbook = opened(bytes);
  const names = workbook.parts.names().filter((name) => !/styles\.xml|workbook\.xml$/.test(name));
  const sheets = names.map((name) => [name, partText(bytes, name)]);
  return Object.fromEntries([...sheets, ['names', definedNames(bytes)]]);
}

function definedNames(bytes: Uint8Array): string {
  const text = partText(bytes, 'xl/workbook.xml');
  return text.replace(/<calcPr[^>]*>/, '').replace(/^[\s\S]*?(?=<sheets)/, '');
}

function partText(bytes: Uint8Array, name: string): string {
  const workbook = opened(bytes);
  const text = /\.(?:xml|rels)$/.test(name) ? workbook.parts.originalText(name) : name;
  // The extent is only a hint and never shrinks.
  return text.replace(/<dimension[^>]*>/, '');
}
