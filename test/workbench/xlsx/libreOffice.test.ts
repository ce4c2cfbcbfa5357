import { describe, expect, it } from 'vitest';
import { newWorkbook } from '../../../workbench/xlsx/newWorkbook.ts';
import { readGrid } from '../../../workbench/xlsx/readGrid.ts';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';
import { everyKind } from './everyKind.ts';
import { cellEdit, fixture, opened } from './fixture.ts';
import { hasLibreOffice, throughLibreOffice } from './libreOffice.ts';

const present = hasLibreOffice();
if (!present)
  console.log('LibreOffice is not installed: its checks of written workbooks do not run');

describe.runIf(present)('LibreOffice', () => {
  it('opens a workbook after every kind of edit and recalculates what was written', () => {
    const workbook = opened(fixture('features.xlsx'));
    xlsxHost(workbook).apply(everyKind);
    const saved = opened(throughLibreOffice(saveWorkbook(workbook)));
    const { rows, formulas } = readGrid(saved, 'OKR Data', ['formulas']);
    expect(rows[0]?.slice(0, 7)).toEqual([
      ...['Objective', 'Owner', 'Baseline', 'Target', 'Current', 'Due', 'State'],
    ]);
    expect(rows[1]?.[7]).toBeCloseTo(0.75, 12);
    expect(rows[1]?.[8]).toBe('<a> & b');
    expect(formulas?.[1]?.[8]).toContain('TEXTJOIN');
    expect(rows[25]?.[30]).toEqual({ error: '#N/A' });
    expect(readGrid(saved, 'Trackers').rows[2]?.[2]).toBe(true);
    expect(saved.parts.originalText('xl/worksheets/sheet1.xml')).toContain('On track,At risk');
  });

  it('opens a new workbook, keeps text as text and agrees with the results in it', () => {
    const workbook = newWorkbook('First');
    const sheet = 'First';
    xlsxHost(workbook).apply([
      cellEdit({ sheet, row: 0, column: 0, to: '=1+1' }),
      cellEdit({ sheet, row: 1, column: 0, to: 46347, format: 'yyyy-mm-dd' }),
      cellEdit({ sheet, row: 2, column: 0, to: 46354, formula: '=A2+7', format: 'yyyy-mm-dd' }),
    ]);
    const bytes = saveWorkbook(workbook);
    const before = readGrid(opened(bytes), sheet, ['formulas', 'formats']);
    const after = readGrid(opened(throughLibreOffice(bytes)), sheet, ['formulas', 'formats']);
    expect(after.rows).toEqual(before.rows);
    expect(after.formulas).toEqual(before.formulas);
    const plain = after.formats?.map((codes) =>
      codes.map((code) => code?.replace(/\\/g, '') ?? null),
    );
    expect(plain).toEqual(before.formats);
  });
});
