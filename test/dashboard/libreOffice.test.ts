import { describe, expect, it } from 'vitest';
import { isErrorCell } from '../../core/sheet/cell.ts';
import { cellAt } from '../../core/sheet/grid.ts';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook.ts';
import { saveWorkbook } from '../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../workbench/xlsx/xlsxHost.ts';
import { hasLibreOffice, throughLibreOffice } from '../workbench/xlsx/libreOffice.ts';
import { cellEdits, openSample, planFor } from './dashboardWorkbook.ts';

describe.runIf(hasLibreOffice())('dashboard formulas recalculated by LibreOffice', () => {
  it('give the very values that were written beside them, and the charts are still there', () => {
    const { workbook, host, grids } = openSample();
    const edits = planFor({ grids });
    host.apply(edits);
    const outcome = openWorkbook(throughLibreOffice(saveWorkbook(workbook)));
    if (!outcome.ok) throw new Error('LibreOffice wrote no workbook');
    const [grid] = xlsxHost(outcome.value).read({ sheets: ['Dashboard'] }).grids;
    if (!grid) throw new Error('there is no dashboard');
    const formulas = cellEdits(edits).filter(({ after }) => after.formula !== null);
    expect(formulas.length).toBeGreaterThan(90);
    for (const { row, column, after } of formulas) {
      const found = cellAt(grid, row, column);
      const where = `${row},${column} ${after.formula}`;
      if (typeof after.value === 'number') expect(found, where).toBeCloseTo(after.value, 9);
      else if (isErrorCell(after.value)) expect(found, where).toEqual(after.value);
      else expect(found ?? '', where).toBe(after.value);
    }
    const parts = outcome.value.parts.names().filter((name) => /charts\/chart\d+\.xml$/.test(name));
    expect(parts).toHaveLength(5);
  }, 180_000);
});
