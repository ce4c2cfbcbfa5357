import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isErrorCell } from '../../../core/sheet/cell.ts';
import { readArrays } from '../../../workbench/xlsx/arrays/readArrays.ts';
import { takeArraysApart } from '../../../workbench/xlsx/arrays/takeArraysApart.ts';
import { type ArrayFormula, writeArrays } from '../../../workbench/xlsx/arrays/writeArrays.ts';
import { newWorkbook } from '../../../workbench/xlsx/newWorkbook.ts';
import { readGrid } from '../../../workbench/xlsx/readGrid.ts';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';
import { buildPackage } from './buildPackage.ts';
import { cellEdit, fixture, opened } from './fixture.ts';
import { hasLibreOffice, throughLibreOffice } from './libreOffice.ts';
import { lintPackage } from './lintPackage.ts';
import { block, part, written } from './spillingBlock.ts';

describe('writeArrays', () => {
  it('writes one formula with the cells it answers for, and results without formulas', () => {
    const bytes = written(buildPackage());
    const text = part(bytes);
    expect(text).toContain(
      '<c r="B2" cm="1" t="str"><f t="array" ref="B2:C4">OKR_CASCADE(E1:G3)</f><v>Id</v></c>',
    );
    expect(text).toContain('<c r="B3" t="str"><v>=O1</v></c><c r="C3"><v>0.5</v></c>');
    expect(text).toContain('<c r="B4" t="str"><v></v></c><c r="C4" t="e"><v>#VALUE!</v></c>');
    expect(lintPackage(bytes)).toEqual([]);
  });

  it('writes an array of fixed size without metadata', () => {
    const bytes = written(buildPackage(), [{ ...block, extent: 'fixed' }]);
    expect(part(bytes)).toContain('<c r="B2" t="str"><f t="array" ref="B2:C4">');
    expect(Object.keys(unzipSync(bytes))).not.toContain('xl/metadata.xml');
  });

  it('is read back: results as values, the formula in its first cell', () => {
    const { rows, formulas } = readGrid(opened(written(buildPackage())), 'One', ['formulas']);
    expect(rows.slice(1)).toEqual([
      [null, 'Id', 'Score'],
      [null, '=O1', 0.5],
      [null, null, { error: '#VALUE!' }],
    ]);
    expect(formulas?.flat().filter((formula) => formula !== null)).toEqual([block.formula]);
    expect(readArrays(opened(written(buildPackage())), 'One')).toEqual([
      { area: block.area, formula: block.formula, metadata: '1' },
    ]);
  });

  it('keeps the looks of the cells and counts days as the file does', () => {
    const rows = '<row r="2"><c r="C2" s="1"/></row>';
    const formats = '<xf numFmtId="0"/><xf numFmtId="14"/>';
    const file = buildPackage({ rows, formats, properties: 'date1904="1"' });
    const area = { top: 1, left: 1, bottom: 1, right: 2 };
    const bytes = written(file, [{ ...block, area, values: [['Due', 46_000]] }]);
    expect(part(bytes)).toContain('<c r="C2" s="1"><v>44538</v></c>');
    expect(readGrid(opened(bytes), 'One').rows[1]).toEqual([null, 'Due', 46_000]);
  });

  it('leaves shared formulas of others whole', () => {
    const rows =
      '<row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">A2+1</f><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row>';
    const area = { top: 1, left: 1, bottom: 1, right: 2 };
    const bytes = written(buildPackage({ rows }), [{ ...block, area, values: [[1, 2]] }]);
    expect(readGrid(opened(bytes), 'One', ['formulas']).formulas?.[2]?.[1]).toBe('=A3+1');
    expect(lintPackage(bytes)).toEqual([]);
  });

  it.each([
    ['a merged range', { behind: '<mergeCells><mergeCell ref="C4:D4"/></mergeCells>' }],
    [
      'another array',
      { rows: '<row r="4"><c r="C4"><f t="array" ref="C4:C5">A1:A2</f></c></row>' },
    ],
    ['a filled cell', { rows: '<row r="3"><c r="C3"><v>1</v></c></row>' }],
  ])('leaves a formula out that would spill into %s, and says so', (_, options) => {
    const workbook = opened(buildPackage(options));
    const before = part(saveWorkbook(workbook));
    const issues = writeArrays(workbook, [block]);
    expect(issues.map(({ code, place }) => [code, place])).toEqual([
      ['edit-refused', { sheet: 'One', row: 1, column: 1 }],
    ]);
    expect(part(saveWorkbook(workbook))).toBe(before);
  });

  it('never spills into a table', () => {
    const workbook = opened(fixture('features.xlsx'));
    const area = { top: 1, left: 1, bottom: 1, right: 1 };
    const inside = { ...block, sheet: 'Table', area, values: [[1]] };
    expect(writeArrays(workbook, [inside]).map(({ found }) => found)).toEqual(['part of a table']);
    const nowhere = { ...block, sheet: 'Nowhere' };
    expect(writeArrays(workbook, [nowhere]).map(({ code }) => code)).toEqual(['edit-refused']);
  });
});

describe('takeArraysApart', () => {
  it('keeps the formula as a plain one and clears what it filled', () => {
    const workbook = opened(written(buildPackage()));
    takeArraysApart(workbook, 'One', [block.area]);
    const bytes = saveWorkbook(workbook);
    expect(part(bytes)).toContain('<c r="B2" t="str"><f>OKR_CASCADE(E1:G3)</f><v>Id</v></c>');
    expect(readGrid(opened(bytes), 'One').rows.slice(1)).toEqual([[null, 'Id']]);
    expect(readArrays(workbook, 'One')).toEqual([]);
    expect(lintPackage(bytes)).toEqual([]);
  });

  it('keeps the looks of cells, and makes room for another block', () => {
    const rows = '<row r="3"><c r="C3" s="1"/></row>';
    const file = buildPackage({ rows, formats: '<xf numFmtId="0"/><xf numFmtId="9"/>' });
    const workbook = opened(written(file));
    takeArraysApart(workbook, 'One', [block.area]);
    expect(part(saveWorkbook(workbook))).toContain('<c r="C3" s="1"/>');
    const smaller = { ...block, area: { ...block.area, bottom: 2 } };
    expect(writeArrays(workbook, [smaller])).toEqual([]);
    expect(readArrays(workbook, 'One').map(({ area }) => area)).toEqual([smaller.area]);
  });

  it('drops the list of formula cells and leaves sheets it does not know alone', () => {
    const workbook = opened(fixture('features.xlsx'));
    takeArraysApart(workbook, 'Nowhere', [block.area]);
    expect(saveWorkbook(workbook)).toEqual(saveWorkbook(opened(fixture('features.xlsx'))));
    takeArraysApart(workbook, 'Pivot', [{ top: 7, left: 3, bottom: 8, right: 3 }]);
    expect(Object.keys(unzipSync(saveWorkbook(workbook)))).not.toContain('xl/calcChain.xml');
  });
});

describe('a cell edit', () => {
  it('spells the formula of an array for another program and leaves the array one', () => {
    const workbook = opened(written(buildPackage()));
    const before = saveWorkbook(workbook);
    const edit = cellEdit({
      ...{ sheet: 'One', row: 1, column: 1, from: 'Id', fromFormula: block.formula },
      ...{ to: 'Id', formula: '=TANDEM.OKR_CASCADE(E1:G3)' },
    });
    const receipt = xlsxHost(workbook).apply([edit]);
    expect(receipt.skipped).toEqual([]);
    const bytes = saveWorkbook(workbook);
    expect(part(bytes)).toContain('cm="1" t="str"><f t="array" ref="B2:C4">TANDEM.OKR_CASCADE(');
    expect(lintPackage(bytes)).toEqual([]);
    expect(xlsxHost(workbook).apply(receipt.inverse).skipped).toEqual([]);
    expect(part(saveWorkbook(workbook))).toBe(part(before));
  });

  it.each([
    ['its first cell', 1, 1, block.formula, 'Id'],
    ['a cell it fills', 2, 2, null, 0.5],
  ])('does not break an array by changing %s', (_, row, column, fromFormula, from) => {
    const workbook = opened(written(buildPackage()));
    const edit = cellEdit({ sheet: 'One', row, column, from, fromFormula, to: 7 });
    expect(xlsxHost(workbook).apply([edit]).skipped).toHaveLength(1);
  });
});

describe.runIf(hasLibreOffice())('LibreOffice', () => {
  it('takes what is written for one array and calculates it', () => {
    const workbook = newWorkbook('One');
    const numbers = [1, 2, 3].map((to, row) => cellEdit({ sheet: 'One', row, column: 0, to }));
    xlsxHost(workbook).apply(numbers);
    const area = { top: 0, left: 2, bottom: 2, right: 2 };
    const values = [[0], [0], [0]];
    const array: ArrayFormula = { ...block, area, formula: '=A1:A3*2', values };
    expect(writeArrays(workbook, [array])).toEqual([]);
    const through = opened(throughLibreOffice(saveWorkbook(workbook)));
    expect(readArrays(through, 'One').map((read) => read.area)).toEqual([area]);
    const column = readGrid(through, 'One').rows.map((row) => row[2] ?? null);
    expect(column.some(isErrorCell)).toBe(false);
    expect(column).toEqual([2, 4, 6]);
  });
});
