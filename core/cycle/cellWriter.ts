import type { Issue } from '../issue/issue.ts';
import type { Cell } from '../sheet/cell.ts';
import type { Edit } from '../sheet/edit.ts';
import { cellAt, type Grid, gridWidth } from '../sheet/grid.ts';
import { cycleIssues } from './issues.ts';

/** A table whose cells are changed: where its columns stand, and the header row new columns are added to. */
export interface WrittenTable {
  readonly grid: Grid;
  readonly headerRow: number | null;
  /** Column key → zero-based column. */
  readonly found: Readonly<Partial<Record<string, number>>>;
}

/** What is to stand in a cell. */
export interface WantedCell {
  readonly row: number;
  readonly key: string;
  readonly value: Cell;
  /** Number format, where the cell may have none yet. */
  readonly format?: string;
  /** What the row is about, for issues. */
  readonly subject: string;
}

export interface Written {
  readonly edits: readonly Edit[];
  readonly issues: readonly Issue[];
}

/** The formula of a cell; null where it holds none. */
export function formulaAt(
  { formulas, top, left }: Grid,
  row: number,
  column: number,
): string | null {
  return formulas?.[row - top]?.[column - left] ?? null;
}

/** Columns the table lacks, right of everything on the sheet, with their headers. */
export function addColumns(
  table: WrittenTable,
  headers: Readonly<Record<string, string>>,
): { readonly table: WrittenTable; readonly edits: readonly Edit[] } {
  const { grid, headerRow } = table;
  if (headerRow === null) return { table, edits: [] };
  const missing = Object.entries(headers).filter(([key]) => table.found[key] === undefined);
  const first = grid.left + gridWidth(grid);
  const places = missing.map(([key], index) => [key, first + index] as const);
  const edits = missing.flatMap(([, header], index): Edit[] => {
    const place = { sheet: grid.sheet, row: headerRow, column: first + index };
    const area = { top: headerRow, bottom: headerRow, left: place.column, right: place.column };
    const before = { value: null, formula: null };
    return [
      { kind: 'cell', ...place, before, after: { value: header, formula: null } },
      { kind: 'format', sheet: grid.sheet, area, look: 'header', width: header.length + 4 },
    ];
  });
  return { table: { ...table, found: { ...table.found, ...Object.fromEntries(places) } }, edits };
}

/** Writes cells of a table; one that holds a formula stays and is named, one without a column is left out. */
export function writeCells({ grid, found }: WrittenTable, wanted: readonly WantedCell[]): Written {
  const edits: Edit[] = [];
  const issues: Issue[] = [];
  for (const { row, key, value, format, subject } of wanted) {
    const column = found[key];
    if (column === undefined) continue;
    const place = { sheet: grid.sheet, row, column };
    const formula = formulaAt(grid, row, column);
    const before = { value: cellAt(grid, row, column), formula };
    if (formula !== null) {
      const expected = value === null ? 'a blank cell' : `${String(value)}`;
      issues.push(cycleIssues['cycle-formula']({ place, subject, expected, found: formula }));
    } else if (before.value !== value) {
      const after = { value, formula: null, ...(format === undefined ? {} : { format }) };
      edits.push({ kind: 'cell', ...place, before, after });
    }
  }
  return { edits, issues };
}
