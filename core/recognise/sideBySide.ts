import type { Role } from '../vocabulary/vocabulary.ts';
import { sampleRows } from './columnProfile.ts';
import type { FoundTable } from './found.ts';
import type { HeaderCell } from './headerCell.ts';
import type { HeaderedBlock } from './headerTable.ts';
import { type SheetView, textAt } from './sheetView.ts';

/** What a table lists: a second header for the same thing begins a second table. */
const anchors: readonly Role[] = [
  ...(['keyResult', 'objective', 'measure', 'task', 'initiative', 'decision'] as const),
];

/** Ours: only a header word without doubt begins a table. */
const sure = 0.85;

function isBlankColumn(view: SheetView, column: number, rows: readonly number[]): boolean {
  return rows.every((row) => textAt(view, row, column) === '');
}

/** Header cells cut at every column that is blank from the header down. */
function segmentsOf(view: SheetView, block: HeaderedBlock): readonly (readonly HeaderCell[])[] {
  const rows = [block.header.row, ...sampleRows(block.rows)];
  const segments: HeaderCell[][] = [];
  let last = -2;
  for (const cell of block.header.cells) {
    let gap = segments.length === 0;
    for (let column = last + 1; column < cell.column && !gap; column += 1) {
      gap = isBlankColumn(view, column, rows);
    }
    if (gap) segments.push([cell]);
    else segments[segments.length - 1]?.push(cell);
    last = cell.column;
  }
  return segments;
}

function anchorsOf(cells: readonly HeaderCell[]): ReadonlySet<Role> {
  const best = cells.map(({ matches }) => matches[0]);
  return new Set(
    best
      .filter((match) => match !== undefined && match.score >= sure)
      .map((match) => match?.role ?? 'label'),
  );
}

function repeatsAnchor(segments: readonly (readonly HeaderCell[])[]): boolean {
  const seen = new Set<Role>();
  for (const cells of segments) {
    const own = [...anchorsOf(cells)].filter((role) => anchors.includes(role));
    if (own.some((role) => seen.has(role))) return true;
    for (const role of own) seen.add(role);
  }
  return false;
}

function isTaken(
  cells: readonly HeaderCell[],
  { header }: HeaderedBlock,
  found: readonly FoundTable[],
): boolean {
  return found.some(
    ({ headerRow, lastRow, left, right }) =>
      headerRow <= header.row &&
      header.row <= lastRow &&
      cells.some(({ column }) => column >= left && column <= right),
  );
}

function partOf(block: HeaderedBlock, cells: readonly HeaderCell[]): HeaderedBlock {
  const columns = cells.map(({ column }) => column);
  return {
    ...block,
    header: { ...block.header, cells },
    columns: [Math.min(...columns), Math.max(...columns)],
  };
}

/**
 * Tables that stand side by side under one header row: cut at blank columns where the same thing is
 * listed twice, or where one side is a responsibility matrix already found. A blank column alone cuts nothing.
 */
export function sideBySide(
  view: SheetView,
  block: HeaderedBlock,
  found: readonly FoundTable[],
): readonly HeaderedBlock[] {
  const segments = segmentsOf(view, block).filter((cells) => cells.length >= 2);
  if (segments.length < 2) return [block];
  const free = segments.filter((cells) => !isTaken(cells, block, found));
  if (free.length < segments.length) return free.map((cells) => partOf(block, cells));
  return repeatsAnchor(segments) ? segments.map((cells) => partOf(block, cells)) : [block];
}
