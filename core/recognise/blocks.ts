import type { FoundTable } from './found.ts';
import type { HeaderMatcher } from './headerCell.ts';
import { type HeaderRow, isSameHeader } from './headerRows.ts';
import type { HeaderedBlock } from './headerTable.ts';
import { type SheetView, textAt } from './sheetView.ts';
import { spreadHeader } from './subHeader.ts';
import { isTotalRow } from './totalRow.ts';

/** A header with what was gathered under it so far. */
interface Open {
  readonly header: HeaderRow;
  readonly repeats: number[];
  /** Row ranges beneath the header and its repetitions, both ends inside. */
  readonly spans: (readonly [number, number])[];
  readonly firstAbove: number;
}

/** What is known beside the headers: how their words are matched, and tables found by their letters or layout. */
export interface BlockContext {
  readonly matcher: HeaderMatcher;
  readonly found: readonly FoundTable[];
}

function endOf(headers: readonly HeaderRow[], index: number, height: number): number {
  const next = headers[index + 1];
  return next === undefined ? height - 1 : next.row - 1;
}

function gather(view: SheetView, headers: readonly HeaderRow[]): Open[] {
  const open: Open[] = [];
  headers.forEach((header, index) => {
    const span = [header.row + 1, endOf(headers, index, view.height)] as const;
    const earlier = open.find((each) => isSameHeader(each.header, header));
    if (earlier) {
      earlier.repeats.push(header.row);
      earlier.spans.push(span);
    } else {
      const firstAbove = index === 0 ? 0 : header.row - 6;
      open.push({ header, repeats: [], spans: [span], firstAbove });
    }
  });
  return open;
}

function isBodyRow(view: SheetView, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => textAt(view, row, column) !== '') && !isTotalRow(view, row);
}

/** Last row that belongs to the table: lines of one cell after it are notes or the title of the next. */
function lastRowOf(view: SheetView, rows: readonly number[], header: number): number {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index] ?? header;
    if ((view.filled[row] ?? 0) > 1) return row;
  }
  return rows[rows.length - 1] ?? header;
}

/** First row of a table already found that stands below the header, in columns of its own cells. */
function nextTableRow({ cells, row }: HeaderRow, found: readonly FoundTable[]): number {
  const below = found.filter(
    ({ headerRow, left, right }) =>
      headerRow > row && cells.some(({ column }) => column >= left && column <= right),
  );
  return Math.min(...below.map(({ headerRow }) => headerRow), Number.POSITIVE_INFINITY);
}

function blockOf(view: SheetView, open: Open, { matcher, found }: BlockContext): HeaderedBlock {
  const { header, repeats, spans, firstAbove } = open;
  const spread = spreadHeader(view, header, matcher);
  const columns = spread.cells.map(({ column }) => column);
  const all: number[] = [];
  for (const [from, to] of spans) {
    for (let row = from; row <= to; row += 1) {
      if (!spread.rows.includes(row) && isBodyRow(view, row, columns)) all.push(row);
    }
  }
  const end = nextTableRow(header, found);
  const above = all.filter((row) => row < end);
  // With nothing in between, the line is a title or an upper header of the table that was found.
  const rows = above.length > 0 ? above : all;
  const lastRow = lastRowOf(view, rows, header.row);
  return {
    header: { ...header, cells: spread.cells },
    headerRows: spread.rows,
    repeats,
    rows: rows.filter((row) => row <= lastRow),
    lastRow,
    firstAbove,
  };
}

/**
 * Tables by their headers: repeated headers make one table of several blocks; blank rows never end one, a table
 * already found does.
 */
export function blocksOf(
  view: SheetView,
  headers: readonly HeaderRow[],
  context: BlockContext,
): readonly HeaderedBlock[] {
  return gather(view, headers).map((open) => blockOf(view, open, context));
}
