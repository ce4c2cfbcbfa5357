import { describe, expect, it } from 'vitest';
import type { Layer } from '../../../core/sheet/edit.ts';
import { readGrid } from '../../../workbench/xlsx/readGrid.ts';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook.ts';
import { listSheets } from '../../../workbench/xlsx/sheets.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';
import { buildPackage, type PackageOptions } from './buildPackage.ts';
import { cellEdit, fixture, opened } from './fixture.ts';

function read(options: PackageOptions, layers: readonly Layer[] = []) {
  return readGrid(opened(buildPackage(options)), 'One', layers);
}

const row = (cells: string, number = 1) => `<row r="${number}">${cells}</row>`;

describe('readGrid', () => {
  it.each([
    ['numbers', '<c r="A1"><v>1.5</v></c><c r="B1" t="n"><v>-2E-3</v></c>', [1.5, -0.002]],
    ['blanks', '<c r="A1" s="0"/><c r="B1"><v></v></c><c r="C1"><v>0</v></c>', [null, null, 0]],
    ['booleans', '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>', [true, false]],
    ['errors', '<c r="A1" t="e"><v>#DIV/0!</v></c>', [{ error: '#DIV/0!' }]],
    ['errors it does not know', '<c r="A1" t="e"><v>#PYTHON!</v></c>', [{ error: '#UNKNOWN!' }]],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>a &lt; b</t></is></c>', ['a < b']],
    [
      'rich text',
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t> b</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>',
      ['a b'],
    ],
    ['formula text', '<c r="A1" t="str"><f>B1</f><v>x&amp;y</v></c>', ['x&y']],
    ['empty formula text as blank', '<c r="A1" t="str"><f>B1</f><v></v></c>', [null]],
    ['numeric entities', '<c r="A1" t="inlineStr"><is><t>&#26085;&#x672C;</t></is></c>', ['日本']],
    ['character data', '<c r="A1" t="inlineStr"><is><t><![CDATA[<c>&]]></t></is></c>', ['<c>&']],
    ['escaped controls', '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', ['a\rb']],
    ['ISO dates', '<c r="A1" t="d"><v>2026-11-21T12:00:00Z</v></c>', [46347.5]],
    ['single quotes', "<c r='B1' t='b'><v>1</v></c>", [null, true]],
    ['a number that is none as text', '<c r="A1"><v>abc</v></c>', ['abc']],
  ])('reads %s', (_, cells, expected) => {
    expect(read({ rows: row(cells) }).rows).toEqual([expected]);
  });

  it('reads shared texts, plain, rich and empty', () => {
    const sharedStrings =
      '<si><t xml:space="preserve"> a </t></si><si><r><t>b</t></r><r><t>c</t></r></si><si/>';
    const cells =
      '<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>2</v></c>';
    expect(read({ rows: row(cells), sharedStrings }).rows).toEqual([['bc', ' a ']]);
  });

  it('places cells and rows without addresses one after the other', () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c><v>4</v></c></row>';
    expect(read({ rows }).rows).toEqual([[1, 2], [], [null, 3, 4]]);
  });

  it('moves a shared formula to each cell that shares it', () => {
    const rows =
      row('<c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM(A:A)&amp;"A1"</f><v>1</v></c>') +
      row('<c r="C2"><f t="shared" si="0"/><v>2</v></c>', 2) +
      row('<c r="C3"><f si="0" t="shared"></f><v>3</v></c>', 3);
    expect(read({ rows }, ['formulas']).formulas?.map((cells) => cells[2])).toEqual([
      '=A1*$B$1+SUM(A:A)&"A1"',
      '=A2*$B$1+SUM(A:A)&"A1"',
      '=A3*$B$1+SUM(A:A)&"A1"',
    ]);
  });

  it('gives each member of a shared formula its own when one of them, being ours, is overwritten', () => {
    const rows =
      row('<c r="C1"><f t="shared" ref="C1:C3" si="0">A1*2</f><v>1</v></c>') +
      row('<c r="C2"><f t="shared" si="0"/><v>2</v></c>', 2) +
      row('<c r="C3"><f t="shared" si="0"/><v>3</v></c>', 3);
    const workbook = opened(buildPackage({ rows }));
    const register = {
      kind: 'record',
      key: 'tandem:formulas',
      before: null,
      value: '["=C[-2][0]*2"]',
    } as const;
    const first = cellEdit({
      sheet: 'One',
      row: 0,
      column: 2,
      from: 1,
      fromFormula: '=A1*2',
      to: 9,
    });
    const receipt = xlsxHost(workbook).apply([register, first]);
    expect(receipt.skipped).toEqual([]);
    const grid = readGrid(opened(saveWorkbook(workbook)), 'One', ['formulas']);
    expect(grid.formulas?.map((cells) => cells[2])).toEqual([null, '=A2*2', '=A3*2']);
    xlsxHost(workbook).apply(receipt.inverse);
    expect(readGrid(workbook, 'One', ['formulas']).formulas?.map((cells) => cells[2])).toEqual([
      '=A1*2',
      '=A2*2',
      '=A3*2',
    ]);
  });

  it('shows formulas without the prefixes of the file format', () => {
    const cells = '<c r="A1"><f>_xlfn.TEXTJOIN("_xlfn.",1,_xlfn._xlws.SORT(B1))</f><v>1</v></c>';
    expect(read({ rows: row(cells) }, ['formulas']).formulas).toEqual([
      ['=TEXTJOIN("_xlfn.",1,SORT(B1))'],
    ]);
  });

  it('gives dates of a workbook that counts from 1904 in the 1900 system, and writes them back in its own', () => {
    const formats = '<xf numFmtId="0"/><xf numFmtId="14"/>';
    const rows = row('<c r="A1" s="1"><v>44885</v></c><c r="B1"><v>44885</v></c>');
    const bytes = buildPackage({ rows, formats, properties: 'date1904="1"' });
    const workbook = opened(bytes);
    expect(readGrid(workbook, 'One').rows).toEqual([[46347, 44885]]);
    xlsxHost(workbook).apply([
      cellEdit({ sheet: 'One', row: 0, column: 0, from: 46347, to: 46348 }),
    ]);
    const text = opened(saveWorkbook(workbook)).parts.originalText('xl/worksheets/sheet1.xml');
    expect(text).toContain('<c r="A1" s="1"><v>44886</v></c>');
  });

  it('reads strict files, any prefix, absolute targets and part names in other case', () => {
    const namespace = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const relationships = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const parts = {
      'xl/workbook.xml': `<x:workbook xmlns:x="${namespace}" xmlns:rel="${relationships}"><x:sheets><x:sheet name="One" sheetId="4" rel:id="rId1"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="rId1" Type="${relationships}/worksheet" Target="/XL/worksheets/../Worksheets/Sheet1.XML"/></p:Relationships>`,
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${namespace}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>here</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    };
    const workbook = opened(buildPackage({ parts, namespace, relationships }));
    expect(readGrid(workbook, 'one', ['formulas'])).toMatchObject({
      sheet: 'One',
      rows: [['here', 2]],
      formulas: [[null, '=1+1']],
    });
    const edit = cellEdit({ sheet: 'One', row: 1, column: 0, to: 'new' });
    expect(
      xlsxHost(workbook).apply([edit, { kind: 'sheet', sheet: 'Two', action: 'add' }]).skipped,
    ).toEqual([]);
    const again = opened(saveWorkbook(workbook));
    expect(readGrid(again, 'One').rows).toEqual([['here', 2], ['new']]);
    expect(listSheets(again).map(({ name }) => name)).toEqual(['One', 'Two']);
  });

  it('reads UTF-16 parts', () => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>é日</t></is></c></row></sheetData></worksheet>`;
    const wide = new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(read({ parts: { 'xl/worksheets/sheet1.xml': wide } }).rows).toEqual([['é日']]);
  });

  it('gives all layers of one shape, and merges', () => {
    const workbook = opened(fixture('features.xlsx'));
    const grid = readGrid(workbook, 'OKR Data', ['formulas', 'formats', 'merges']);
    const shape = (layer: readonly (readonly unknown[])[] | undefined) =>
      layer?.map(({ length }) => length);
    expect(shape(grid.formulas)).toEqual(shape(grid.rows));
    expect(shape(grid.formats)).toEqual(shape(grid.rows));
    expect(grid.merges).toEqual([{ top: 11, left: 0, bottom: 12, right: 3 }]);
    expect(grid.formats?.[1]?.[5]).toBe('yyyy-mm-dd');
    expect(grid.rows[3]?.[5]).toBeCloseTo(46295.604, 3);
  });

  it('knows hidden sheets, and the host leaves them out unless asked', () => {
    const host = xlsxHost(opened(fixture('features.xlsx')));
    expect(host.read({}).grids.map(({ sheet }) => sheet)).toEqual([
      'OKR Data',
      'Table',
      'Protected',
      'Pivot',
    ]);
    expect(host.read({ sheets: ['Lists'] }).grids[0]?.rows).toEqual([['Ana'], ['Böb'], ['Çem']]);
    expect(host.read({}).settings).toEqual({ locale: null, timeZone: null });
  });

  it('reads a cell far away without filling the sheet', () => {
    const grid = read({ rows: row('<c r="XFD1048576"><v>1</v></c>', 1048576) });
    expect(grid.rows[1048575]?.[16383]).toBe(1);
  });
});
