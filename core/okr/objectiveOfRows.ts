import { namesObjective } from '../recognise/objectivePlace.ts';
import type { RecognisedTable } from '../recognise/table.ts';
import { type Cell, isBlank, isErrorCell, shownText } from '../sheet/cell.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { wordsOf } from '../vocabulary/normaliseText.ts';
import { objectiveWords, sectionWords } from '../vocabulary/wordSets.ts';

/** What a row of a table is, and the objective it belongs to (empty when none is known). */
export interface RowObjective {
  readonly isHeading: boolean;
  readonly objective: string;
  /** Row that names the objective. */
  readonly namedAt: number;
}

/** How far above a header its objective line is looked for. Ours: a blank line and a due date may stand between. */
const rowsAbove = 4;

/** "Objective 2: Better bread" → "Better bread"; a text without such a beginning stays. */
export function withoutSectionWord(text: string): string {
  const match = /^([^:：\n]{1,24})[:：]\s*(\S[\s\S]*)$/u.exec(text.trim());
  if (!match) return text.trim();
  const label = wordsOf(match[1] ?? '').filter((word) => !/^\d+$/.test(word));
  const key = label.join(' ');
  const isLabel = key === 'o' || sectionWords.has(key) || objectiveWords.has(key);
  return isLabel ? (match[2] ?? '').trim() : text.trim();
}

interface NamedRow {
  readonly text: string;
  readonly row: number;
}

interface Filled {
  readonly column: number;
  readonly cell: Cell;
}

function filledCells(grid: Grid, row: number): Filled[] {
  const cells = grid.rows[row - grid.top] ?? [];
  return cells.flatMap((cell, index) =>
    isBlank(cell) ? [] : [{ column: grid.left + index, cell }],
  );
}

/** True when the row repeats the header, as each block of some sheets does. */
function repeatsHeader(grid: Grid, table: RecognisedTable, row: number): boolean {
  const { headerRow } = table;
  if (headerRow === null) return false;
  const header = filledCells(grid, headerRow).filter(({ cell }) => typeof cell === 'string');
  const same = header.filter(({ column, cell }) => cellAt(grid, row, column) === cell);
  return header.length > 1 && same.length * 2 > header.length;
}

/** The text of a line that names an objective for what follows: its last filled cell, or null. */
function headingText(grid: Grid, row: number): string | null {
  const filled = filledCells(grid, row);
  if (filled.length === 0 || filled.length > 2) return null;
  const texts = filled.map(({ cell }) => shownText(cell));
  const joined =
    texts.length === 2 ? `${texts[0]?.replace(/[:：]\s*$/, '')}: ${texts[1]}` : (texts[0] ?? '');
  return withoutSectionWord(joined);
}

/** The line above a header that names its objective: one that says so, else the nearest; null when there is none. */
function titleAbove(grid: Grid, headerRow: number): NamedRow | null {
  let nearest: NamedRow | null = null;
  for (let row = headerRow - 1; row >= Math.max(grid.top, headerRow - rowsAbove); row--) {
    const filled = filledCells(grid, row);
    if (filled.length > 2) break;
    const text = headingText(grid, row);
    if (text === null) continue;
    if (namesObjective(shownText(filled[0]?.cell))) return { text, row };
    nearest = nearest ?? { text, row };
  }
  return nearest;
}

/** Every row from the first to the last of some rows in order. */
function rowsBetween(rows: readonly number[]): number[] {
  const [first = 0] = rows;
  const last = rows[rows.length - 1] ?? first - 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function byTitleAbove(grid: Grid, table: RecognisedTable, rows: readonly number[]) {
  const headers = new Set(
    // A reader may have left repeated headers out of the rows; they still begin a block.
    rowsBetween(rows).filter((row) => repeatsHeader(grid, table, row)),
  );
  const titles = new Map<number, NamedRow>();
  for (const header of headers) {
    const title = titleAbove(grid, header);
    if (title) titles.set(title.row, title);
  }
  const first = table.headerRow === null ? null : titleAbove(grid, table.headerRow);
  let current = first ?? { text: '', row: -1 };
  return rows.map((row): RowObjective => {
    const title = titles.get(row);
    if (title) current = title;
    const isHeading = title !== undefined || headers.has(row);
    return { isHeading, objective: current.text, namedAt: current.row };
  });
}

function bySectionRow(grid: Grid, column: number, rows: readonly number[]) {
  let current = { text: '', row: -1 };
  return rows.map((row): RowObjective => {
    const filled = filledCells(grid, row);
    const isHeading = filled.length === 1 && filled[0]?.column === column;
    if (isHeading) current = { text: withoutSectionWord(shownText(filled[0]?.cell)), row };
    return { isHeading, objective: current.text, namedAt: current.row };
  });
}

function byColumn(grid: Grid, column: number, rows: readonly number[]) {
  let current = { text: '', row: -1 };
  return rows.map((row): RowObjective => {
    const cell = cellAt(grid, row, column);
    // A formula that fails names nothing: not this objective, and not the one above either.
    if (isErrorCell(cell)) current = { text: '', row };
    else if (!isBlank(cell)) current = { text: shownText(cell), row };
    return { isHeading: false, objective: current.text, namedAt: current.row };
  });
}

/** Column in which rows name their objective, and the one with the key results; undefined where there is none. */
export interface ObjectiveColumns {
  readonly objective: number | undefined;
  readonly keyResult: number | undefined;
}

/**
 * The objective of each row, wherever the sheet keeps it: a column (merged or blank cells take the one above),
 * a section row, or a line above each block.
 */
export function objectiveOfRows(
  { grid, table }: { readonly grid: Grid; readonly table: RecognisedTable },
  rows: readonly number[],
  { objective, keyResult }: ObjectiveColumns,
): readonly RowObjective[] {
  if (table.objectiveAt === 'title-above') return byTitleAbove(grid, table, rows);
  if (table.objectiveAt === 'section-row' && keyResult !== undefined)
    return bySectionRow(grid, keyResult, rows);
  if (objective !== undefined) return byColumn(grid, objective, rows);
  return rows.map(() => ({ isHeading: false, objective: '', namedAt: -1 }));
}
