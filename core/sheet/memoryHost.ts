import type { CellEdit, Edit, Host, Needs, Reading, Receipt } from './edit.ts';
import { formulaRegisterKey } from './formulaRegister.ts';
import type { Grid } from './grid.ts';
import { judgeEdits, type WorkbookState } from './judgeEdits.ts';
import {
  blankCell,
  loadSheet,
  type MemorySheet,
  newSheet,
  placeKey,
  sheetGrid,
} from './memorySheet.ts';

/** A whole workbook in memory, for tests and for planning; nothing outside it changes. */
export interface MemoryHost extends Host {
  read(needs: Needs): Reading;
  apply(edits: readonly Edit[]): Receipt;
  /** Validations, formats, freezes, filters and charts of a sheet, as they were applied. */
  dressing(sheet: string): readonly Edit[];
}

interface MemoryWorkbook {
  readonly sheets: Map<string, MemorySheet>;
  readonly records: Map<string, string>;
}

function stateOf({ sheets, records }: MemoryWorkbook): WorkbookState {
  return {
    hasSheet: (sheet) => sheets.has(sheet),
    filledCells: (sheet) => sheets.get(sheet)?.cells.size ?? 0,
    cell: (sheet, row, column) => sheets.get(sheet)?.cells.get(placeKey(row, column)) ?? blankCell,
    record: (key) => records.get(key) ?? null,
  };
}

function setRecord({ records }: MemoryWorkbook, key: string, value: string | null): void {
  if (value === null) records.delete(key);
  else records.set(key, value);
}

function areaKey(edit: Edit): string {
  if (edit.kind === 'chart') return `chart ${edit.name}`;
  if (edit.kind === 'sparklines') {
    return `sparklines ${[...edit.before, ...edit.after].map(({ cell }) => cell).join()}`;
  }
  const area = 'area' in edit ? edit.area : null;
  return area ? `${edit.kind} ${area.top},${area.left},${area.bottom},${area.right}` : edit.kind;
}

function removesDrawing(edit: Edit): boolean {
  if (edit.kind === 'chart') return edit.after === null;
  return edit.kind === 'sparklines' && edit.after.length === 0;
}

function setCell({ cells }: MemorySheet, { row, column, after }: CellEdit): void {
  const place = placeKey(row, column);
  const { value, formula, format = cells.get(place)?.format ?? null } = after;
  if (value === null && formula === null) cells.delete(place);
  else cells.set(place, { value, formula, format });
}

function changeSheet(sheet: MemorySheet | undefined, edit: Edit): void {
  if (!sheet || edit.kind === 'select') return;
  if (edit.kind === 'cell') setCell(sheet, edit);
  else if (removesDrawing(edit)) sheet.dressing.delete(areaKey(edit));
  else sheet.dressing.set(areaKey(edit), edit);
}

/** Makes an edit that has been judged. */
function make(workbook: MemoryWorkbook, edit: Edit): void {
  const { sheets } = workbook;
  if (edit.kind === 'record') setRecord(workbook, edit.key, edit.value);
  else if (edit.kind !== 'sheet') changeSheet(sheets.get(edit.sheet), edit);
  else if (edit.action === 'add') sheets.set(edit.sheet, newSheet());
  else sheets.delete(edit.sheet);
}

function readMemory({ sheets, records }: MemoryWorkbook, needs: Needs): Omit<Reading, 'settings'> {
  const names = needs.sheets ?? [...sheets.keys()];
  const grids = names.flatMap((name) => {
    const sheet = sheets.get(name);
    return sheet ? [sheetGrid(name, sheet, needs.layers ?? [])] : [];
  });
  const wanted = (needs.records ?? []).flatMap((key) => {
    const value = records.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { grids, records: Object.fromEntries(wanted) };
}

/** A strict in-memory host: compare-and-swap, foreign formulas untouched, inverse edits that restore exactly. */
export function memoryHost(
  grids: readonly Grid[],
  settings: Reading['settings'] = { locale: null, timeZone: null },
): MemoryHost {
  const workbook: MemoryWorkbook = {
    sheets: new Map(grids.map((grid) => [grid.sheet, loadSheet(grid)])),
    records: new Map(),
  };
  return {
    read: (needs) => ({ ...readMemory(workbook, needs), settings }),
    apply(edits) {
      const { applied, skipped, inverse, register } = judgeEdits(edits, stateOf(workbook));
      for (const edit of applied) make(workbook, edit);
      if (register !== null) setRecord(workbook, formulaRegisterKey, register);
      return { applied, skipped, inverse };
    },
    dressing: (sheet) => [...(workbook.sheets.get(sheet)?.dressing.values() ?? [])],
  };
}
