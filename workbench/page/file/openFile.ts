import { functions } from '../../../core/catalog.ts';
import { type Outcome, succeed } from '../../../core/issue/outcome.ts';
import { readRecords } from '../../xlsx/edits/records.ts';
import { xlsxHost } from '../../xlsx/xlsxHost.ts';
import type { SpreadsheetGrid } from '../grid/createGrid.ts';
import { openInGrid } from '../grid/openInGrid.ts';
import { toWorkbookData } from '../open/toWorkbookData.ts';
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
  const shown = toWorkbookData(workbook, { id, name: file.name, mustCalculate });
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

/** Functions whose result changes by itself: what the file was saved with is out of date. */
const changing = ['TODAY', 'NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'OFFSET', 'INDIRECT'];

const calculatedAnew = new Set([...functions.map(({ name }) => name), ...changing]);

/** True when a formula calls a function of the catalogue, or one whose result changes by itself. */
function mustCalculate(formula: string): boolean {
  const called = formula.match(/[A-Za-z][A-Za-z0-9_]*(?=\s*\()/g) ?? [];
  return called.some((name) => calculatedAnew.has(name.toUpperCase()));
}
