import { sheetSize } from '../formula/references.ts';

/** One cell as it stands in the text. The scanner reuses one such object: copy what must outlive the visit. */
export interface ScannedCell {
  row: number;
  column: number;
  /** Index into the cell formats; 0 when not given. */
  style: number;
  /** The attribute `t`: n, s, str, inlineStr, b, e, d. */
  type: string;
  /** True when the cell has cell metadata (`cm`), as dynamic arrays do. */
  metadata: boolean;
  start: number;
  end: number;
  /** Between the tags; both equal when the element is empty. */
  contentStart: number;
  contentEnd: number;
}

const space = 32;
const quote = 34;
const apostrophe = 39;
const slash = 47;
const equals = 61;
const greater = 62;

/** Calls `visit` for every cell of the text of one or many rows, in file order. */
export function scanCells(
  text: string,
  { prefix, firstRow = -1 }: { readonly prefix: string; readonly firstRow?: number },
  visit: (cell: ScannedCell) => void,
): void {
  const skip = 1 + prefix.length;
  const closing = `</${prefix}c>`;
  const cell = newCell(firstRow);
  let at = text.indexOf('<');
  while (at >= 0) {
    const letter = text.charCodeAt(at + skip);
    const next = text.charCodeAt(at + skip + 1);
    if (letter === 99 && (next === space || next === greater || next === slash || next <= 13)) {
      at = scanCell(text, at, { cell, closing });
      if (isInSheet(cell)) visit(cell);
    } else if (letter === 114 && text.startsWith('row', at + skip)) {
      at = scanRow(text, at, cell);
    } else {
      at += 1;
    }
    at = text.indexOf('<', at);
  }
}

/** Damaged addresses must not make anyone fill rows without end. */
function isInSheet({ row, column }: ScannedCell): boolean {
  return row >= 0 && row < sheetSize.rows && column >= 0 && column < sheetSize.columns;
}

function newCell(row: number): ScannedCell {
  return {
    row,
    column: -1,
    style: 0,
    type: 'n',
    metadata: false,
    start: 0,
    end: 0,
    contentStart: 0,
    contentEnd: 0,
  };
}

function scanRow(text: string, at: number, cell: ScannedCell): number {
  const end = text.indexOf('>', at);
  if (end < 0) return text.length;
  cell.row += 1;
  cell.column = -1;
  scanAttributes(text, { from: at, to: end }, (name, start, stop) => {
    if (name === 114) cell.row = Number(text.slice(start, stop)) - 1;
  });
  return end;
}

function scanCell(
  text: string,
  at: number,
  { cell, closing }: { readonly cell: ScannedCell; readonly closing: string },
): number {
  const found = text.indexOf('>', at);
  const tagEnd = found < 0 ? text.length : found;
  cell.start = at;
  cell.column += 1;
  cell.style = 0;
  cell.type = 'n';
  cell.metadata = false;
  readCellAttributes(text, { from: at, to: tagEnd }, cell);
  const empty = text.charCodeAt(tagEnd - 1) === slash;
  cell.contentStart = Math.min(tagEnd + 1, text.length);
  cell.contentEnd = empty ? cell.contentStart : text.indexOf(closing, tagEnd);
  if (cell.contentEnd < 0) cell.contentEnd = text.length;
  cell.end = empty ? tagEnd + 1 : cell.contentEnd + closing.length;
  return cell.end;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function readCellAttributes(text: string, stretch: Stretch, cell: ScannedCell): void {
  scanAttributes(text, stretch, (name, start, stop) => {
    if (name === 114) readAddress(text, start, cell);
    else if (name === 115) cell.style = Number(text.slice(start, stop));
    else if (name === 116) cell.type = text.slice(start, stop);
    else if (name === 99 && text.charCodeAt(start - 3) === 109) cell.metadata = true;
  });
}

/** Column letters and row number of the attribute `r`. */
function readAddress(text: string, start: number, cell: ScannedCell): void {
  let at = start;
  let column = 0;
  for (let code = text.charCodeAt(at); code >= 65 && code <= 122; code = text.charCodeAt(at)) {
    column = column * 26 + (code & 31);
    at += 1;
  }
  cell.column = column - 1;
  let row = 0;
  for (let code = text.charCodeAt(at); code >= 48 && code <= 57; code = text.charCodeAt(at)) {
    row = row * 10 + code - 48;
    at += 1;
  }
  if (row > 0) cell.row = row - 1;
}

/**
 * Calls `visit` with the code of the first letter of each attribute's name and the bounds of its value.
 * Attributes of rows and cells that matter here differ in their first letter, but for `cm`, whose second is looked at.
 */
function scanAttributes(
  text: string,
  { from, to }: Stretch,
  visit: (name: number, start: number, stop: number) => void,
): void {
  let at = text.indexOf('=', from);
  while (at >= 0 && at < to) {
    let name = at - 1;
    while (text.charCodeAt(name - 1) > space) name -= 1;
    let start = at + 1;
    while (start < to && text.charCodeAt(start) !== quote && text.charCodeAt(start) !== apostrophe)
      start += 1;
    const stop = text.indexOf(text.charAt(start), start + 1);
    if (stop < 0) return;
    visit(text.charCodeAt(name), start + 1, stop);
    at = stop + 1;
    while (at < to && text.charCodeAt(at) !== equals) at += 1;
  }
}
