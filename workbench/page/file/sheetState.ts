import type { FWorksheet } from '@univerjs/sheets/facade';
import { readSheet, spillAreas } from '../grid/host/readSheet.ts';
import type { SheetState } from './openedFile.ts';

/** What a sheet shows now. */
export function sheetState(sheet: FWorksheet): SheetState {
  return {
    grid: readSheet(sheet, ['formulas', 'formats']),
    spills: spillAreas(sheet),
    widths: Array.from({ length: sheet.getMaxColumns() }, (_, column) =>
      sheet.getColumnWidth(column),
    ),
  };
}
