import type { ColumnPlaces } from '../declare/fillFormula.ts';
import { type Cell, isBlank } from '../sheet/cell.ts';
import type { Column } from '../sheet/column.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { ownColumnHeader, typedColumnHeader } from '../sheet/ownColumn.ts';
import type { RowKinds } from './dataRows.ts';
import type { TrackerTemplate } from './fitTemplate.ts';

/** A column to append to the right of a table, or one found there from an earlier conversion. */
export interface AppendedColumn {
  readonly key: string;
  readonly column: Column;
  readonly header: string;
  readonly place: number;
  /**
   * For a helper, which holds as a number, date or code what the user wrote as text (the 45 of "from 20 to 45"):
   * the user's column it stands for. Null for a column the table lacks.
   */
  readonly source: number | null;
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

/** True for columns whose values are numbers or dates. */
export function isNumericColumn({ kind }: Column): boolean {
  return ['number', 'fraction', 'score', 'money', 'days', 'date'].includes(kind);
}

/** True when formulas would not understand what the user wrote: text for a number, another word for a choice. */
function needsHelper(
  key: string,
  { column, source }: { readonly column: Column; readonly source: number },
  { grid, rows, values }: PlanInput,
): boolean {
  return rows.data.some((row) => {
    const raw = cellAt(grid, row, source);
    const read = values.get(row)?.[key] ?? null;
    if (isBlank(raw))
      return read !== null && (isNumericColumn(column) || column.choices !== undefined);
    if (typeof raw !== 'string') return false;
    if (isNumericColumn(column)) return true;
    const isOtherWord = raw.trim().toLowerCase() !== String(read).toLowerCase();
    return column.choices !== undefined && read !== null && isOtherWord;
  });
}

/** True when a text of another column says it: the start in "from 20 to 45", the direction in "≤ 4". */
function isSaidElsewhere(key: string, column: Column, { rows, values }: PlanInput): boolean {
  if (column.computed) return false;
  return rows.data.some((row) => (values.get(row)?.[key] ?? null) !== null);
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
    const isHelper = own !== undefined && needsHelper(key, { column, source: own }, input);
    const isSaid = own === undefined && isSaidElsewhere(key, column, input);
    if (own !== undefined && !isHelper) places[key] = own;
    else if (!isHelper && !isSaid && !column.computed && !template.appended.includes(key))
      places[key] = null;
    else {
      const header = isHelper ? typedColumnHeader(column) : ownColumnHeader(column);
      const place = headers.get(header) ?? next++;
      places[key] = place;
      appended.push({ key, column, header, place, source: isHelper ? own : null });
    }
  }
  return { places, appended };
}
