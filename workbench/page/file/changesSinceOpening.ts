import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellEdit, Edit } from '../../../core/sheet/edit.ts';
import { cellAt, type Grid } from '../../../core/sheet/grid.ts';
import { sameCell } from '../../../core/sheet/refuseCellEdit.ts';
import { readSheet } from '../grid/host/readSheet.ts';
import type { OpenedFile } from './openedFile.ts';

/**
 * Everything done since the file was opened, as edits of the file: sheets added, cells changed by hand, by Tandem or
 * by calculation, then looks, lists and frozen panes, then what Tandem remembers. `inFile` reads a sheet as the file has it.
 */
export function changesSinceOpening(file: OpenedFile, inFile: (sheet: string) => Grid): Edit[] {
  const sheets = file.book.workbook.getSheets();
  const added = sheets.filter((sheet) => !file.sheetNames.has(sheet.getSheetId()));
  return [
    ...added.map((sheet): Edit => ({ kind: 'sheet', sheet: sheet.getSheetName(), action: 'add' })),
    ...sheets.flatMap((sheet) => changedCells(file, sheet, inFile)),
    ...file.book.memory.state.dressings.filter((edit) => existsIn(sheets, edit)),
  ];
}

function existsIn(sheets: readonly FWorksheet[], edit: Edit): boolean {
  return 'sheet' in edit && sheets.some((sheet) => sheet.getSheetName() === edit.sheet);
}

function changedCells(
  file: OpenedFile,
  sheet: FWorksheet,
  inFile: (sheet: string) => Grid,
): CellEdit[] {
  const now = readSheet(sheet, ['formulas', 'formats']);
  const start = file.start.get(sheet.getSheetId());
  const changed = changedPlaces(start ?? blankGrid, now);
  if (changed.length === 0) return [];
  const name = file.sheetNames.get(sheet.getSheetId());
  const before = name === undefined ? blankGrid : inFile(name);
  return changed.map(([row, column]) => ({
    kind: 'cell',
    sheet: now.sheet,
    row,
    column,
    before: { value: cellAt(before, row, column), formula: layerAt(before.formulas, row, column) },
    after: {
      value: cellAt(now, row, column),
      formula: layerAt(now.formulas, row, column),
      ...changedFormat(start ?? blankGrid, now, [row, column]),
    },
  }));
}

const blankGrid: Grid = { sheet: '', top: 0, left: 0, rows: [], formulas: [], formats: [] };

function layerAt(layer: Grid['formulas'], row: number, column: number): string | null {
  return layer?.[row]?.[column] ?? null;
}

function changedPlaces(start: Grid, now: Grid): [number, number][] {
  const places: [number, number][] = [];
  const height = Math.max(start.rows.length, now.rows.length);
  for (let row = 0; row < height; row++) {
    const width = Math.max(start.rows[row]?.length ?? 0, now.rows[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      if (differs(start, now, [row, column])) places.push([row, column]);
    }
  }
  return places;
}

function differs(start: Grid, now: Grid, [row, column]: [number, number]): boolean {
  return (
    !sameCell(cellAt(start, row, column), cellAt(now, row, column)) ||
    layerAt(start.formulas, row, column) !== layerAt(now.formulas, row, column) ||
    layerAt(start.formats, row, column) !== layerAt(now.formats, row, column)
  );
}

function changedFormat(
  start: Grid,
  now: Grid,
  [row, column]: [number, number],
): { format?: string } {
  const format = layerAt(now.formats, row, column);
  return format === layerAt(start.formats, row, column) ? {} : { format: format ?? 'General' };
}
