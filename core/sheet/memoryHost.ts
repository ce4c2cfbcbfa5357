import type { Cell } from './cell.ts';
import type { CellEdit, Edit, Host, Needs, Reading, Receipt, SkippedEdit } from './edit.ts';
import {
  formulaRegisterKey,
  formulaSignature,
  parseRegister,
  serialiseRegister,
} from './formulaRegister.ts';
import type { Grid, Rectangle } from './grid.ts';
import { sheetIssues } from './issues.ts';
import { type CellState, refuseCellEdit } from './refuseCellEdit.ts';

interface MemorySheet {
  cells: Map<string, CellState & { readonly format: string | null }>;
  merges: readonly Rectangle[];
  /** Validation, formats, freeze and filter by kind and area: the last edit wins. */
  dressing: Map<string, Edit>;
}

/** A whole workbook in memory, for tests and for planning; nothing outside it changes. */
export interface MemoryHost extends Host {
  read(needs: Needs): Reading;
  apply(edits: readonly Edit[]): Receipt;
  /** Validations, formats, freezes and filters of a sheet, as they were applied. */
  dressing(sheet: string): readonly Edit[];
}

const key = (row: number, column: number) => `${row},${column}`;

function load(grid: Grid): MemorySheet {
  const cells: MemorySheet['cells'] = new Map();
  grid.rows.forEach((row, rowOffset) => {
    row.forEach((value, columnOffset) => {
      const formula = grid.formulas?.[rowOffset]?.[columnOffset] ?? null;
      const format = grid.formats?.[rowOffset]?.[columnOffset] ?? null;
      if (value === null && formula === null) return;
      cells.set(key(grid.top + rowOffset, grid.left + columnOffset), { value, formula, format });
    });
  });
  return { cells, merges: grid.merges ?? [], dressing: new Map() };
}

function extent(sheet: MemorySheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const place of sheet.cells.keys()) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}

function toGrid(name: string, sheet: MemorySheet, needs: Needs): Grid {
  const { rows, columns } = extent(sheet);
  const layer = <T>(pick: (state: CellState & { format: string | null }) => T, blank: T): T[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const state = sheet.cells.get(key(row, column));
        return state ? pick(state) : blank;
      }),
    );
  const wants = (wanted: string) => needs.layers?.some((name) => name === wanted) ?? false;
  return {
    sheet: name,
    top: 0,
    left: 0,
    rows: layer<Cell>(({ value }) => value, null),
    ...(wants('formulas') ? { formulas: layer(({ formula }) => formula, null) } : {}),
    ...(wants('formats') ? { formats: layer(({ format }) => format, null) } : {}),
    ...(wants('merges') ? { merges: sheet.merges } : {}),
  };
}

/** A strict in-memory host: compare-and-swap, foreign formulas untouched, inverse edits that restore exactly. */
export function memoryHost(
  grids: readonly Grid[],
  settings: Reading['settings'] = { locale: null, timeZone: null },
): MemoryHost {
  const sheets = new Map(grids.map((grid) => [grid.sheet, load(grid)]));
  const records = new Map<string, string>();

  function applyCell(edit: CellEdit): Edit | SkippedEdit {
    const sheet = sheets.get(edit.sheet);
    if (!sheet) return refuse(edit, `a sheet named ${edit.sheet}`, 'none');
    const place = key(edit.row, edit.column);
    const now = sheet.cells.get(place) ?? { value: null, formula: null, format: null };
    const issue = refuseCellEdit(edit, now, parseRegister(records.get(formulaRegisterKey)));
    if (issue) return { edit, issue };
    const { value, formula, format = now.format } = edit.after;
    if (value === null && formula === null) sheet.cells.delete(place);
    else sheet.cells.set(place, { value, formula, format: format ?? null });
    if (formula !== null) register(formulaSignature(formula, edit.row, edit.column));
    const restored = { value: now.value, formula: now.formula, format: now.format ?? undefined };
    return { ...edit, before: { value, formula }, after: restored };
  }

  function register(signature: string): void {
    const known = new Set(parseRegister(records.get(formulaRegisterKey)));
    records.set(formulaRegisterKey, serialiseRegister(known.add(signature)));
  }

  function applySheet(edit: Extract<Edit, { kind: 'sheet' }>): Edit | SkippedEdit {
    const exists = sheets.has(edit.sheet);
    if (edit.action === 'add') {
      if (exists) return refuse(edit, 'a new sheet name', `a sheet named ${edit.sheet}`);
      sheets.set(edit.sheet, { cells: new Map(), merges: [], dressing: new Map() });
      return { ...edit, action: 'remove' };
    }
    if (!exists) return refuse(edit, `a sheet named ${edit.sheet}`, 'none');
    if ((sheets.get(edit.sheet)?.cells.size ?? 0) > 0)
      return refuse(edit, 'an empty sheet', 'cells with content');
    sheets.delete(edit.sheet);
    return { ...edit, action: 'add' };
  }

  function applyRecord(edit: Extract<Edit, { kind: 'record' }>): Edit | SkippedEdit {
    const now = records.get(edit.key) ?? null;
    if (now !== edit.before) return refuse(edit, edit.before ?? 'no record', now ?? 'no record');
    if (edit.value === null) records.delete(edit.key);
    else records.set(edit.key, edit.value);
    return { ...edit, before: edit.value, value: edit.before };
  }

  function applyDressing(
    edit: Exclude<Edit, CellEdit | { kind: 'sheet' } | { kind: 'record' }>,
  ): Edit | null | SkippedEdit {
    const sheet = sheets.get(edit.sheet);
    if (!sheet) return refuse(edit, `a sheet named ${edit.sheet}`, 'none');
    if (edit.kind === 'select') return null;
    const area =
      'area' in edit && edit.area
        ? `${edit.area.top},${edit.area.left},${edit.area.bottom},${edit.area.right}`
        : '';
    sheet.dressing.set(`${edit.kind} ${area}`, edit);
    return null;
  }

  function applyOne(edit: Edit): Edit | SkippedEdit | null {
    if (edit.kind === 'cell') return applyCell(edit);
    if (edit.kind === 'sheet') return applySheet(edit);
    return edit.kind === 'record' ? applyRecord(edit) : applyDressing(edit);
  }

  return {
    read(needs) {
      const names = needs.sheets ?? [...sheets.keys()];
      const read = names.flatMap((name) => {
        const sheet = sheets.get(name);
        return sheet ? [toGrid(name, sheet, needs)] : [];
      });
      const wanted = (needs.records ?? []).flatMap((name) => {
        const value = records.get(name);
        return value === undefined ? [] : [[name, value] as const];
      });
      return { grids: read, records: Object.fromEntries(wanted), settings };
    },
    apply(edits) {
      const applied: Edit[] = [];
      const skipped: SkippedEdit[] = [];
      const inverse: Edit[] = [];
      for (const edit of edits) {
        const result = applyOne(edit);
        if (result && 'issue' in result) skipped.push(result);
        else {
          applied.push(edit);
          if (result) inverse.unshift(result);
        }
      }
      return { applied, skipped, inverse };
    },
    dressing: (sheet) => [...(sheets.get(sheet)?.dressing.values() ?? [])],
  };
}

function refuse(edit: Edit, expected: string, found: string): SkippedEdit {
  const sheet = 'sheet' in edit ? edit.sheet : undefined;
  return {
    edit,
    issue: sheetIssues['edit-refused']({
      place: sheet === undefined ? {} : { sheet },
      expected,
      found,
    }),
  };
}
