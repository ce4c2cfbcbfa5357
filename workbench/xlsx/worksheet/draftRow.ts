import { cellAddress } from '../../../core/sheet/a1.ts';
import { scanCells } from './scanCells.ts';
import { rowSpans, rowsText, type Worksheet } from './worksheet.ts';

/** One row taken apart for editing: each cell is still its own raw XML. */
export interface DraftRow {
  /** Zero-based row. */
  readonly row: number;
  /** Raw attributes of the row other than its number. */
  attributes: string;
  readonly cells: Map<number, string>;
  changed: boolean;
}

/** The row taken apart, the same one until it is settled; a row that does not exist comes empty. */
export function draftRow(worksheet: Worksheet, row: number): DraftRow {
  const waiting = worksheet.rows.get(row);
  if (waiting) return waiting;
  const span = findSpan(worksheet, row);
  const draft: DraftRow = span
    ? parseRow(rowsText(worksheet).slice(span.start, span.end), { row, prefix: worksheet.prefix })
    : { row, attributes: '', cells: new Map(), changed: false };
  if (!span) worksheet.addedRows.add(row);
  worksheet.rows.set(row, draft);
  return draft;
}

function findSpan(worksheet: Worksheet, row: number) {
  const spans = rowSpans(worksheet);
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span || span.row === row) return span ?? null;
    if (span.row < row) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

function parseRow(
  text: string,
  { row, prefix }: { readonly row: number; readonly prefix: string },
): DraftRow {
  const tag = text.slice(prefix.length + 4, text.indexOf('>')).replace(/\/$/, '');
  const cells = new Map<number, string>();
  scanCells(text, { prefix, firstRow: row - 1 }, (cell) => {
    cells.set(
      cell.column,
      withAddress(text.slice(cell.start, cell.end), { row, column: cell.column, prefix }),
    );
  });
  // The hint `spans` would be wrong once a cell is added, and is optional.
  const attributes = tag.replace(/\s(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g, '').trimEnd();
  return { row, attributes, cells, changed: false };
}

/** Cells may leave out their address and stand by order; taken apart they need it. */
function withAddress(
  xml: string,
  {
    row,
    column,
    prefix,
  }: { readonly row: number; readonly column: number; readonly prefix: string },
): string {
  const name = prefix.length + 2;
  if (/\sr\s*=/.test(xml.slice(0, xml.indexOf('>')))) return xml;
  return `${xml.slice(0, name)} r="${cellAddress(row, column)}"${xml.slice(name)}`;
}
