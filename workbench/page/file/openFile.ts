import { IFunctionService } from '@univerjs/engine-formula';
import { type Outcome, succeed } from '../../../core/issue/outcome.ts';
import { readRecords } from '../../xlsx/edits/records.ts';
import { xlsxHost } from '../../xlsx/xlsxHost.ts';
import type { SpreadsheetGrid } from '../grid/createGrid.ts';
import { openInGrid } from '../grid/openInGrid.ts';
import { toWorkbookData } from '../open/toWorkbookData.ts';
import { callsCatalogue, canCalculate, mustCalculate } from './calledFunctions.ts';
import type { OpenedFile } from './openedFile.ts';
import { type FileBytes, readFile } from './readFile.ts';
import { sheetState } from './sheetState.ts';

let opened = 0;

/** Opens a file in the spreadsheet and remembers what it showed then; nothing changes when the file can't be read. */
export async function openFile(
  grid: SpreadsheetGrid,
  file: FileBytes,
): Promise<Outcome<OpenedFile>> {
  const outcome = readFile(file);
  if (!outcome.ok) return outcome;
  const { workbook, bytes } = outcome.value;
  opened += 1;
  const id = `workbook-${opened}`;
  const known = grid.injector.get(IFunctionService);
  const shown = toWorkbookData(workbook, {
    id,
    name: file.name,
    mustCalculate,
    callsCatalogue,
    canCalculate: (formula) => canCalculate(formula, (name) => known.hasExecutor(name)),
  });
  const book = await openInGrid(grid, {
    data: shown.data,
    records: readRecords(workbook),
    settings: xlsxHost(workbook).read({ sheets: [] }).settings,
  });
  const start = new Map(
    book.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheetState(sheet)]),
  );
  return succeed({
    ...file,
    bytes,
    book,
    start,
    sheetNames: shown.sheetNames,
    valuesOnly: shown.valuesOnly,
  });
}
