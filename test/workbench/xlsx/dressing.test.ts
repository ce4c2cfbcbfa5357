import { describe, expect, it } from 'vitest';
import type { Edit, ValidationRule } from '../../../core/sheet/edit.ts';
import type { Rectangle } from '../../../core/sheet/grid.ts';
import { newWorkbook } from '../../../workbench/xlsx/newWorkbook.ts';
import { readGrid } from '../../../workbench/xlsx/readGrid.ts';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook.ts';
import { listSheets } from '../../../workbench/xlsx/sheets.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';
import { buildPackage } from './buildPackage.ts';
import { cellEdit, fixture, opened } from './fixture.ts';
import { lintPackage } from './lintPackage.ts';
import { attributesOf } from './lintParts.ts';

const block = (top: number, left: number, bottom: number, right: number): Rectangle => ({
  top,
  left,
  bottom,
  right,
});

/** Applies edits to a workbook and answers the text of one of its parts. */
function partAfter(bytes: Uint8Array, edits: readonly Edit[], part = 'xl/worksheets/sheet1.xml') {
  const workbook = opened(bytes);
  const { skipped } = xlsxHost(workbook).apply(edits);
  const saved = saveWorkbook(workbook);
  expect(lintPackage(saved)).toEqual([]);
  return { text: opened(saved).parts.originalText(part), skipped, saved };
}

const features = fixture('features.xlsx');
const sheet = 'OKR Data';

function validation(area: Rectangle, rule: ValidationRule | null): Edit {
  return { kind: 'validation', sheet, area, rule };
}

describe('validation edits', () => {
  it('cut the rules of other people back to what lies outside the area', () => {
    const rule = { type: 'list', values: ['a', 'b'], strict: true } as const;
    const { text } = partAfter(features, [validation(block(4, 6, 9, 6), rule)]);
    const rules = attributesOf(text, 'dataValidation').map(({ sqref }) => sqref);
    expect(rules).toEqual(['G2:G4 G11:G50', 'C2:E50', 'B2:B50', 'G5:G10']);
    expect(text).toContain('<formula1>"a,b"</formula1>');
  });

  it('take a rule away when there is none any more', () => {
    const { text } = partAfter(features, [validation(block(1, 1, 49, 6), null)]);
    expect(text).not.toContain('dataValidation');
  });

  it.each([
    ['longer than 255 characters', Array.from({ length: 40 }, (_, index) => `Person ${index}`)],
    ['with commas', ['Ana, Bo', 'Cy']],
    ['with quotes', ['a "b"', 'c']],
  ])('put a list %s into one column of a hidden sheet, once', (_, values) => {
    const rule = { type: 'list', values, strict: true } as const;
    const edits = [validation(block(1, 6, 1, 6), rule), validation(block(3, 6, 3, 6), rule)];
    const { text, saved } = partAfter(features, edits);
    const source = `<formula1>'Tandem lists'!$A$1:$A$${values.length}</formula1>`;
    expect(text.split(source)).toHaveLength(3);
    const workbook = opened(saved);
    expect(listSheets(workbook).at(-1)).toMatchObject({ name: 'Tandem lists', state: 'hidden' });
    expect(readGrid(workbook, 'Tandem lists').rows.map(([cell]) => cell)).toEqual(values);
  });

  it('skip an area that has a rule in the extensions of the sheet', () => {
    const rule = { type: 'date', strict: true } as const;
    const edit = { kind: 'validation', sheet: 'Pivot', area: block(0, 5, 3, 5), rule } as const;
    const { skipped } = partAfter(features, [edit]);
    expect(skipped.map(({ issue }) => issue.code)).toEqual(['edit-refused']);
  });
});

describe('format edits', () => {
  it('keep number formats, borders and locks that they do not name', () => {
    const edit = { kind: 'format', sheet, area: block(1, 5, 1, 5), look: 'input' } as const;
    const { saved } = partAfter(features, [edit]);
    expect(readGrid(opened(saved), sheet, ['formats']).formats?.[1]?.[5]).toBe('yyyy-mm-dd');
  });

  it('split spans of columns and leave hidden ones hidden', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const bytes = buildPackage({
      parts: {
        'xl/worksheets/sheet1.xml': `<worksheet><cols><col min="2" max="6" width="9" hidden="1"/></cols><sheetData>${rows}</sheetData></worksheet>`,
      },
    });
    const edit = { kind: 'format', sheet: 'One', area: block(0, 0, 0, 2), width: 20 } as const;
    const { text } = partAfter(bytes, [edit]);
    expect(attributesOf(text, 'col')).toEqual([
      { min: '1', max: '1', width: '20', customWidth: '1' },
      { min: '2', max: '3', width: '20', customWidth: '1', hidden: '1' },
      { min: '4', max: '6', width: '9', hidden: '1' },
    ]);
  });

  it('give colour rules the priorities behind everyone else’s, and replace their own', () => {
    const rule = (formula: string): Edit => ({
      kind: 'format',
      sheet,
      area: block(1, 7, 8, 7),
      conditional: [{ formula, tone: 'bad' }],
    });
    const { text } = partAfter(features, [rule('H2<0.4'), rule('H2<0.3')]);
    const rules = attributesOf(text, 'cfRule').map(({ priority }) => priority);
    expect(rules).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(text).toContain('<formula>H2&lt;0.3</formula>');
    expect(text).not.toContain('H2&lt;0.4');
  });

  it('skip whole columns', () => {
    const edit = { kind: 'format', sheet, area: block(0, 0, 1_048_575, 3), look: 'note' } as const;
    const { skipped } = partAfter(features, [edit]);
    expect(skipped[0]?.issue.code).toBe('edit-refused');
  });
});

describe('freeze, filter and select edits', () => {
  it('freeze rows or columns or thaw both', () => {
    const freeze = (rows: number, columns: number) =>
      attributesOf(partAfter(features, [{ kind: 'freeze', sheet, rows, columns }]).text, 'pane')[0];
    expect(freeze(3, 0)).toEqual({
      ySplit: '3',
      topLeftCell: 'A4',
      activePane: 'bottomLeft',
      state: 'frozen',
    });
    expect(freeze(0, 2)).toMatchObject({ xSplit: '2', topLeftCell: 'C1', activePane: 'topRight' });
    expect(freeze(0, 0)).toBeUndefined();
  });

  it('name the filter for the sheet it is on', () => {
    const edit = { kind: 'filter', sheet: 'Protected', area: block(0, 0, 5, 1) } as const;
    const { text } = partAfter(features, [edit], 'xl/workbook.xml');
    expect(text).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="3" hidden="1">Protected!$A$1:$B$6<',
    );
  });

  it('skip a filter over a table', () => {
    const edit = { kind: 'filter', sheet: 'Table', area: block(0, 0, 5, 2) } as const;
    const { skipped } = partAfter(features, [edit]);
    expect(skipped[0]?.issue.found).toBe('A1:C6');
  });

  it('show one sheet and select an area in it, in the pane that is active', () => {
    const edit = { kind: 'select', sheet, area: block(4, 1, 5, 2) } as const;
    const { text, saved } = partAfter(features, [edit]);
    expect(text).toContain('<selection pane="bottomRight" activeCell="B5" sqref="B5:C6"/>');
    const again = opened(saved);
    expect(again.parts.originalText('xl/workbook.xml')).toContain('activeTab="0"');
    const hidden = { kind: 'select', sheet: 'Lists', area: block(0, 0, 0, 0) } as const;
    expect(xlsxHost(again).apply([hidden]).skipped).toHaveLength(1);
  });
});

describe('cell edits', () => {
  it('take the look of their row or column when the cell is new', () => {
    const bytes = buildPackage({
      formats: '<xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/>',
      parts: {
        'xl/worksheets/sheet1.xml':
          '<worksheet><cols><col min="3" max="3" style="1"/></cols><sheetData><row r="2" s="2" customFormat="1"/></sheetData></worksheet>',
      },
    });
    const edits = [0, 1].map((row) => cellEdit({ sheet: 'One', row, column: 2, to: 0.5 }));
    const { saved } = partAfter(bytes, edits);
    const grid = readGrid(opened(saved), 'One', ['formats']);
    expect(grid.formats?.map((codes) => codes[2])).toEqual(['0%', '0.00%']);
  });

  it('mark text that looks like a formula, and take the mark away with it', () => {
    const workbook = newWorkbook('One');
    const style = () =>
      attributesOf(opened(saveWorkbook(workbook)).parts.originalText('xl/styles.xml'), 'xf').map(
        ({ quotePrefix }) => quotePrefix,
      );
    const place = { sheet: 'One', row: 0, column: 0 };
    xlsxHost(workbook).apply([cellEdit({ ...place, to: '=A2' })]);
    expect(style()).toEqual([undefined, undefined, '1']);
    xlsxHost(workbook).apply([cellEdit({ ...place, from: '=A2', to: 4 })]);
    const text = opened(saveWorkbook(workbook)).parts.originalText('xl/worksheets/sheet1.xml');
    expect(text).toContain('<c r="A1"><v>4</v></c>');
  });

  it('drop the list of formula cells when one of them changes, with its link and content type', () => {
    const chain = 'xl/calcChain.xml';
    const base = buildPackage({ rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>' });
    const source = opened(base).parts;
    const bytes = buildPackage({
      rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>',
      parts: {
        [chain]: '<calcChain><c r="A1" i="1"/></calcChain>',
        '[Content_Types].xml': source
          .originalText('[Content_Types].xml')
          .replace('</Types>', `<Override PartName="/${chain}" ContentType="a/b"/></Types>`),
        'xl/_rels/workbook.xml.rels': source
          .originalText('xl/_rels/workbook.xml.rels')
          .replace(
            '</Rel',
            '<Relationship Id="rId9" Type="x/calcChain" Target="calcChain.xml"/></Rel',
          ),
      },
    });
    const edits: Edit[] = [
      { kind: 'record', key: 'tandem:formulas', before: null, value: '["=1+1"]' },
      cellEdit({ sheet: 'One', row: 0, column: 0, from: 2, fromFormula: '=1+1', to: 5 }),
    ];
    const { saved, skipped } = partAfter(bytes, edits);
    expect(skipped).toEqual([]);
    const after = opened(saved).parts;
    expect(after.has(chain)).toBe(false);
    expect(after.originalText('[Content_Types].xml')).not.toContain('calcChain');
    expect(after.originalText('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });
});
