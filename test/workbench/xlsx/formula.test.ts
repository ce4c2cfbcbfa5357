import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSheetName, refuseSheetName } from '../../../core/sheet/sheetName.ts';
import { withoutPrefixes, withPrefixes } from '../../../workbench/xlsx/formula/futureFunctions.ts';
import { splitFormula } from '../../../workbench/xlsx/formula/references.ts';
import { shiftFormula } from '../../../workbench/xlsx/formula/shiftFormula.ts';
import { isDateFormat } from '../../../workbench/xlsx/styles/builtInFormats.ts';
import { subtractArea } from '../../../workbench/xlsx/worksheet/areas.ts';

describe('shiftFormula', () => {
  it.each([
    ['A1+B$2+$C3+$D$4', 'C2+D$2+$C4+$D$4'],
    ['SUM(A1:B2)', 'SUM(C2:D3)'],
    ["'A1 sheet'!A1", "'A1 sheet'!C2"],
    ['Sheet1!A1', 'Sheet1!C2'],
    ['A1!B2', 'A1!D3'],
    ['"A1"&A1', '"A1"&C2'],
    ['Tbl[A1]+Tbl[[#This Row],[B2]]', 'Tbl[A1]+Tbl[[#This Row],[B2]]'],
    ['[1]Data!A1', '[1]Data!C2'],
    ['SUM(A:B)+SUM($A:C)', 'SUM(C:D)+SUM($A:E)'],
    ['SUM(1:2)+SUM($3:4)', 'SUM(2:3)+SUM($3:5)'],
    ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(C2)+ATAN2(C2,D2)'],
    ['ABC1234567890+X_1+A1B', 'ABC1234567890+X_1+A1B'],
    ['Q1_total+_A1', 'Q1_total+_A1'],
    ['IF(A1>1E3,TRUE,1.5)', 'IF(C2>1E3,TRUE,1.5)'],
    ['XFD1', 'B2'],
  ])('moves %s one down and two right', (formula, expected) => {
    expect(shiftFormula(splitFormula(formula), { rows: 1, columns: 2 })).toBe(expected);
  });

  it('changes no formula that does not move', () => {
    const piece = fc.constantFrom(
      'A1',
      '$B$2',
      '"A1""',
      '"',
      "'x y'!C3",
      '[A]',
      '+',
      ',',
      '(',
      'é',
      'R1C1',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const formula = pieces.join('');
        expect(shiftFormula(splitFormula(formula), { rows: 0, columns: 0 })).toBe(formula);
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });
});

describe('withPrefixes', () => {
  it.each([
    ['IFS(A1,1)', '_xlfn.IFS(A1,1)'],
    ['SUM(TEXTJOIN(",",1,A1))', 'SUM(_xlfn.TEXTJOIN(",",1,A1))'],
    ['FILTER(A1:A2,B1)', '_xlfn._xlws.FILTER(A1:A2,B1)'],
    ['"IFS("&SUMIFS(A1)', '"IFS("&SUMIFS(A1)'],
    ["'IFS(x'!A1", "'IFS(x'!A1"],
  ])('writes %s as files hold it, and back', (formula, stored) => {
    expect(withPrefixes(formula)).toBe(stored);
    expect(withoutPrefixes(stored)).toBe(formula);
  });
});

describe('freeSheetName', () => {
  it.each([
    [[], 'OKRs', 'OKRs'],
    [['okrs'], 'OKRs', 'OKRs (2)'],
    [['OKRs', 'OKRs (2)'], 'OKRs', 'OKRs (3)'],
    [[], 'Q1: a/b [c]?', 'Q1 a b c'],
    [[], 'x'.repeat(40), 'x'.repeat(31)],
    [['x'.repeat(31)], 'x'.repeat(40), `${'x'.repeat(27)} (2)`],
    [[], "'quoted'", 'quoted'],
    [[], ' : ', 'Sheet'],
    [[], 'History', 'Sheet'],
  ])('given %j makes of "%s" the name "%s"', (taken, wanted, expected) => {
    expect(freeSheetName(taken, wanted)).toBe(expected);
  });

  it('always gives a name that can be given', () => {
    const names = fc.array(fc.string({ maxLength: 40 }), { maxLength: 5 });
    fc.assert(
      fc.property(names, fc.string({ maxLength: 60 }), (taken, wanted) => {
        const name = freeSheetName(taken, wanted);
        expect(refuseSheetName(name)).toBeNull();
        expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
      }),
      { seed: 20261121, numRuns: 1000 },
    );
  });
});

describe('isDateFormat', () => {
  it.each([
    'yyyy-mm-dd',
    'm/d/yyyy',
    'h:mm',
    '[h]:mm:ss',
    '[$-409]d-mmm-yy;@',
    'yyyy\\-mm\\-dd',
    'mmm yy',
  ])('is true for %s', (code) => expect(isDateFormat(code)).toBe(true));
  it.each([
    'General',
    '0.00',
    '0%',
    '#,##0 "days"',
    '0.00E+00',
    '[Red]0',
    '#,##0_);(#,##0)',
    '@',
    '0\\d',
    '[$€-407] 0',
  ])('is false for %s', (code) => expect(isDateFormat(code)).toBe(false));
});

describe('subtractArea', () => {
  const bound = fc.nat(9);
  const area = fc.tuple(bound, bound, bound, bound).map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));
  const inside =
    (row: number, column: number) => (one: typeof area extends fc.Arbitrary<infer T> ? T : never) =>
      row >= one.top && row <= one.bottom && column >= one.left && column <= one.right;

  it('leaves each cell of the first and not of the second exactly once', () => {
    fc.assert(
      fc.property(area, area, (from, hole) => {
        const left = subtractArea(from, hole);
        for (let row = 0; row < 10; row += 1) {
          for (let column = 0; column < 10; column += 1) {
            const here = inside(row, column);
            const expected = here(from) && !here(hole) ? 1 : 0;
            expect(left.filter(here)).toHaveLength(expected);
          }
        }
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });
});
