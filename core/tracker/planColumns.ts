import type { ColumnPlaces } from '../declare/fillFormula.ts';
import { type Cell, isBlank } from '../sheet/cell.ts';
import type { Column } from '../sheet/column.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import type { RowKinds } from './dataRows.ts';
import type { TrackerTemplate } from './fitTemplate.ts';

/** A column to append to the right of a table, or one found there from an earlier conversion. */
export interface AppendedColumn {
  readonly key: string;
  readonly column: Column;
  readonly header: string;
  readonly place: number;
  /** A typed copy of a text the user wrote, such as the 45 of "from 20 to 45". */
  readonly isHelper: boolean;
}

/** A table to convert: its sheet, its rows, what was read in them. */
export interface PlanInput {
  readonly grid: Grid;
  readonly rows: RowKinds;
  /** What was read in each data row, by column key. */
  readonly values: ReadonlyMap<number, Readonly<Record<string, Cell>>>;
}

export interface ColumnPlan {
  /** Column key → where formulas read it; null for a column the table does without. */
  readonly places: ColumnPlaces;
  readonly appended: readonly AppendedColumn[];
}

const placeholder = /\{([A-Za-z]+)\}/g;

function placeholders(formula: string): string[] {
  return [...formula.matchAll(placeholder)].map(([, key = '']) => key);
}

/** Keys the formulas read or that every tracker of the kind has, and the computed columns, in the blueprint's order. */
function neededKeys({ columns, appended }: TrackerTemplate): string[] {
  const needed = new Set<string>(appended);
  for (const [key, { computed }] of Object.entries(columns)) {
    if (!computed) continue;
    needed.add(key);
    for (const inner of placeholders(computed.formula)) needed.add(inner);
  }
  return Object.keys(columns).filter((key) => needed.has(key));
}

function isNumeric({ kind }: Column): boolean {
  return ['number', 'fraction', 'score', 'money', 'days', 'date'].includes(kind);
}

/** True when formulas would not understand what the user wrote: text for a number, another word for a choice. */
function needsHelper(
  column: Column,
  at: number,
  { grid, rows, values }: PlanInput,
  key: string,
): boolean {
  return rows.data.some((row) => {
    const raw = cellAt(grid, row, at);
    if (typeof raw !== 'string' || isBlank(raw)) return false;
    if (isNumeric(column)) return true;
    const read = values.get(row)?.[key] ?? null;
    return (
      column.choices !== undefined &&
      read !== null &&
      raw.trim().toLowerCase() !== String(read).toLowerCase()
    );
  });
}

/** Header of an appended column, told apart from the user's own by its ending. */
function appendedHeader({ header, kind }: Column, isHelper: boolean): string {
  if (!isHelper) return `${header} (Tandem)`;
  if (kind === 'choice') return `${header} (code)`;
  return `${header} (${kind === 'date' ? 'date' : 'number'})`;
}

/** True for a header that `planColumns` gave. */
export function isAppendedHeader(text: string): boolean {
  return / \((?:Tandem|number|date|code)\)$/.test(text.trim());
}

function firstFreeColumn(grid: Grid, rows: RowKinds): number {
  let last = -1;
  for (let row = Math.min(...rows.headers); row <= rows.lastRow; row++) {
    const cells = grid.rows[row - grid.top] ?? [];
    for (let index = cells.length - 1; index + grid.left > last; index--) {
      if (!isBlank(cells[index])) last = index + grid.left;
    }
  }
  return last + 1;
}

function headersOf(grid: Grid, row: number): Map<string, number> {
  const cells = grid.rows[row - grid.top] ?? [];
  const found = new Map<string, number>();
  cells.forEach((cell, index) => {
    if (typeof cell === 'string' && !found.has(cell.trim()))
      found.set(cell.trim(), grid.left + index);
  });
  return found;
}

/**
 * Which columns a tracker lacks. What the user has is used as it is; what formulas would not understand gets a
 * typed helper column; the rest is appended to the right. Columns of an earlier conversion are found again by
 * their header, so that a second run appends nothing.
 */
export function planColumns(input: PlanInput, template: TrackerTemplate): ColumnPlan {
  const { grid, rows } = input;
  const places: Record<string, number | null> = {};
  const appended: AppendedColumn[] = [];
  const headers = headersOf(grid, rows.headers[0] ?? 0);
  let next = firstFreeColumn(grid, rows);
  for (const key of neededKeys(template)) {
    const column = template.columns[key];
    if (!column) continue;
    const own = column.computed ? undefined : template.places[key];
    const isHelper = own !== undefined && needsHelper(column, own, input, key);
    if (own !== undefined && !isHelper) places[key] = own;
    else if (!isHelper && !column.computed && !template.appended.includes(key)) places[key] = null;
    else {
      const header = appendedHeader(column, isHelper);
      const place = headers.get(header) ?? next++;
      places[key] = place;
      appended.push({ key, column, header, place, isHelper });
    }
  }
  return { places, appended };
}
