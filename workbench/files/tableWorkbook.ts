import type { Edit } from '../../core/sheet/edit.ts';
import type { Grid } from '../../core/sheet/grid.ts';
import { freeSheetName } from '../../core/sheet/sheetName.ts';
import { newWorkbook } from '../xlsx/newWorkbook.ts';
import type { OpenWorkbook } from '../xlsx/workbook.ts';
import { xlsxHost } from '../xlsx/xlsxHost.ts';

/** A new workbook with the values of one table; text that begins with `=` stays text. The sheet's name is made to fit. */
export function tableWorkbook(grid: Grid): OpenWorkbook {
  const sheet = freeSheetName([], grid.sheet);
  const workbook = newWorkbook(sheet);
  const edits: Edit[] = [];
  grid.rows.forEach((cells, rowOffset) => {
    cells.forEach((value, columnOffset) => {
      if (value === null) return;
      const place = { row: grid.top + rowOffset, column: grid.left + columnOffset };
      const before = { value: null, formula: null };
      edits.push({ kind: 'cell', sheet, ...place, before, after: { value, formula: null } });
    });
  });
  xlsxHost(workbook).apply(edits);
  return workbook;
}
