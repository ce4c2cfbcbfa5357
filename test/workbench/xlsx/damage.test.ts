import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook.ts';
import { readGrid } from '../../../workbench/xlsx/readGrid.ts';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';
import { buildPackage } from './buildPackage.ts';
import { everyKind } from './everyKind.ts';
import { fixture, opened } from './fixture.ts';

const files = unzipSync(fixture('features.xlsx'));
const texts = Object.keys(files).filter((name) => /\.(?:xml|rels)$/.test(name));

/** The workbook with a stretch of one part's text replaced, in a zip that is whole. */
function damaged(name: string, at: number, length: number, by: string): Uint8Array {
  const text = strFromU8(files[name] as Uint8Array);
  const start = Math.floor(at * text.length);
  const broken = text.slice(0, start) + by + text.slice(start + length);
  return zipSync({ ...files, [name]: strToU8(broken) }, { level: 0 });
}

describe('a workbook with damage inside its parts', () => {
  it('is refused with issues, or read, edited and saved without throwing', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const junk = fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      '&',
      '</c>',
      '<row',
      'x',
      '=',
      ' r="',
      '0',
      '-1',
    );
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), place, fc.nat(60), junk, (name, at, length, by) => {
        const outcome = openWorkbook(damaged(name, at, length, by));
        if (!outcome.ok) {
          refused += 1;
          return;
        }
        const host = xlsxHost(outcome.value);
        const sheets = host.read({}).grids.map(({ sheet }) => sheet);
        host.read({ sheets, layers: ['formulas', 'formats', 'merges'], records: ['tandem:x'] });
        host.apply(everyKind);
        saveWorkbook(outcome.value);
      }),
      { seed: 20261121, numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(30);
  });
});

describe('readGrid', () => {
  it.each([
    ['a row far outside', '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>'],
    ['a column far outside', '<row r="1"><c r="ZZZZZZZZZZ1"><v>1</v></c></row>'],
    ['a row that is none', '<row r="x"><c r="1"><v>1</v></c></row>'],
    ['a cell without an end', '<row r="1"><c r="A1"><v>1</row><c r="B1"'],
    ['a value without an end', '<row r="1"><c r="A1"><v>1</c></row>'],
    ['a text without an end', '<row r="1"><c r="A1" t="inlineStr"><is><t>x</is></c></row>'],
    ['a formula without an end', '<row r="1"><c r="A1"><f t="shared" si="0"</c></row>'],
    ['no text where one is promised', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
  ])('comes to an end with %s', (_, rows) => {
    const workbook = opened(buildPackage({ rows, sharedStrings: '<si><t>x</si>' }));
    expect(readGrid(workbook, 'One', ['formulas', 'formats']).rows.length).toBeLessThan(3);
    expect(saveWorkbook(workbook).length).toBeGreaterThan(0);
  });
});
