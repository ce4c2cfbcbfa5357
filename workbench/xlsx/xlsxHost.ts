import type { Report } from '../../core/declare/report.ts';
import type { Edit, Host, Needs, Reading, Receipt } from '../../core/sheet/edit.ts';
import { applyEdits } from './edits/applyEdits.ts';
import { readRecords } from './edits/records.ts';
import { readGrid } from './readGrid.ts';
import { listSheets } from './sheets.ts';
import type { OpenWorkbook } from './workbook.ts';

/** The host that is an open .xlsx file: reads and changes `workbook` in place, all at once. */
export interface XlsxHost extends Host {
  read(needs: Needs): Reading;
  apply(edits: readonly Edit[], report?: Report): Receipt;
}

/**
 * The port to an open workbook. A file says neither its locale nor its time zone. Besides what every host skips
 * (changed cells, foreign formulas) it skips what cannot be patched safely: parts of arrays, merged cells, table headers, pivot tables.
 */
export function xlsxHost(workbook: OpenWorkbook): XlsxHost {
  return {
    read: (needs) => ({
      grids: wantedSheets(workbook, needs).map((name) => readGrid(workbook, name, needs.layers)),
      records: wantedRecords(workbook, needs.records ?? []),
      settings: { locale: null, timeZone: null },
    }),
    apply: (edits, report) => applyEdits(workbook, edits, report),
  };
}

/** Names asked for that exist, else every visible worksheet, in the order of the tabs. */
function wantedSheets(workbook: OpenWorkbook, { sheets }: Needs): readonly string[] {
  const wanted = sheets && new Set(sheets.map((name) => name.toLowerCase()));
  return listSheets(workbook)
    .filter(({ kind }) => kind === 'worksheet')
    .filter(({ name, state }) => (wanted ? wanted.has(name.toLowerCase()) : state === 'visible'))
    .map(({ name }) => name);
}

function wantedRecords(
  workbook: OpenWorkbook,
  keys: readonly string[],
): Readonly<Record<string, string>> {
  const records = readRecords(workbook);
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = records[key];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}
