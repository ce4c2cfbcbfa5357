import { describe, expect, it } from 'vitest';
import {
  callsCatalogue,
  canCalculate,
  mustCalculate,
} from '../../../workbench/page/file/calledFunctions.ts';
import { readCells } from '../../../workbench/page/open/readCells.ts';
import type { OpenWorkbook } from '../../../workbench/xlsx/workbook.ts';
import type { Worksheet } from '../../../workbench/xlsx/worksheet/worksheet.ts';
import { buildPackage } from '../xlsx/buildPackage.ts';
import { opened } from '../xlsx/fixture.ts';

const known = new Set(['OKR_CASCADE', 'SORT', 'SUM']);
const isKnown = (name: string) => known.has(name);

/** What A1 and A2 hold on the page when A1 of the file has this opening of an array over both. */
function shown(opening: string, formula: string) {
  const rows = `<row r="1">${opening}<f t="array" ref="A1:A2">${formula}</f><v>a</v></c></row><row r="2"><c r="A2" t="str"><v>b</v></c><c r="B2"><v>5</v></c></row>`;
  const workbook: OpenWorkbook = opened(buildPackage({ rows }));
  const [worksheet] = [...workbook.worksheets.values()] as [Worksheet];
  const { cells } = readCells(workbook, worksheet, {
    mustCalculate,
    callsCatalogue,
    canCalculate: (text) => canCalculate(text, isKnown),
    fontSize: () => 11,
  });
  expect(cells[1]?.[1]?.v).toBe(5);
  return [cells[0]?.[0]?.f ?? null, cells[0]?.[0]?.v ?? null, cells[1]?.[0]?.v ?? null];
}

describe('readCells', () => {
  it.each([
    ['a dynamic array', '<c r="A1" t="str" cm="1">', '_xlfn._xlws.SORT(D1:D2)', '=SORT(D1:D2)'],
    ['an array of ours', '<c r="A1" t="str">', 'OKR_CASCADE(D1:E2)', '=OKR_CASCADE(D1:E2)'],
  ])('shows the formula of %s and makes room for what it fills', (_, opening, formula, read) => {
    expect(shown(opening, formula)).toEqual([read, null, null]);
  });

  it.each([
    ['an array of fixed size', '<c r="A1" t="str">', 'SUM(D1:D2)'],
    ['a function the page does not know', '<c r="A1" t="str" cm="1">', '_xlfn.UNHEARD(D1:D2)'],
    [
      'a function of ours as Excel spells it',
      '<c r="A1" t="str" cm="1">',
      'TANDEM.OKR_CASCADE(D1)',
    ],
    ['a spilled range', '<c r="A1" t="str" cm="1">', '_xlfn.ANCHORARRAY(D1)'],
  ])('shows %s by the values it last had', (_, opening, formula) => {
    expect(shown(opening, formula)).toEqual([null, 'a', 'b']);
  });
});

describe('canCalculate', () => {
  it('takes no word of a text or of a sheet name for a function', () => {
    expect(canCalculate('=SUM(\'Plan (B)\'!A1,"see (note)")', isKnown)).toBe(true);
    expect(canCalculate('=sum (A1)', isKnown)).toBe(true);
    expect(canCalculate('=SUM(LET(A1))', isKnown)).toBe(false);
  });
});

describe('mustCalculate', () => {
  it.each([
    ['=OKR_CASCADE(A1:B2)', true],
    ['=TANDEM.OKR_CASCADE(A1:B2)', true],
    ['=TODAY()', true],
    ['=SUM(A1)', false],
    ['="TODAY()"', false],
  ])('of %s is %s', (formula, expected) => {
    expect(mustCalculate(formula)).toBe(expected);
  });
});
