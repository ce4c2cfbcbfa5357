import type { DraftRow } from './draftRow.ts';
import { rowSpans, rowsText, type Worksheet } from './worksheet.ts';

/** Puts the rows that were changed back into the text of the worksheet, in order; rows that became empty and were not there before are left out. */
export function settleRows(worksheet: Worksheet): void {
  const changed = [...worksheet.rows.values()]
    .filter((row) => row.changed)
    .sort((a, b) => a.row - b.row);
  worksheet.rows.clear();
  if (changed.length === 0) return;
  const text = rowsText(worksheet);
  const pieces: string[] = [];
  let at = 0;
  let next = 0;
  const before = (row: number) => {
    for (let draft = changed[next]; draft && draft.row < row; draft = changed[next]) {
      pieces.push(rowXml(draft, worksheet));
      next += 1;
    }
  };
  for (const span of rowSpans(worksheet)) {
    const draft = changed[next];
    if (!draft) break;
    if (draft.row > span.row) continue;
    pieces.push(text.slice(at, span.start));
    before(span.row);
    at = span.start;
    if (changed[next]?.row === span.row) {
      pieces.push(rowXml(changed[next] as DraftRow, worksheet));
      next += 1;
      at = span.end;
    }
  }
  pieces.push(text.slice(at));
  before(Number.POSITIVE_INFINITY);
  replaceRows(worksheet, pieces.join(''));
}

/** Replaces the text of all rows, in place. */
export function replaceRows(worksheet: Worksheet, body: string): void {
  worksheet.sheetData.children.splice(0, worksheet.sheetData.children.length);
  if (body !== '') worksheet.sheetData.children.push(body);
  worksheet.rows.clear();
  worksheet.spans = null;
}

function rowXml({ row, attributes, cells }: DraftRow, { prefix, addedRows }: Worksheet): string {
  const ordered = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  if (ordered.length === 0) {
    return addedRows.has(row) ? '' : `<${prefix}row r="${row + 1}"${attributes}></${prefix}row>`;
  }
  return `<${prefix}row r="${row + 1}"${attributes}>${ordered.join('')}</${prefix}row>`;
}
