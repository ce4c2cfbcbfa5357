import { throwBroken } from '../issues.ts';
import type { PackageParts } from '../package/parts.ts';
import { childElement, localName, prefixOf, type XmlElement } from '../xml/element.ts';
import { encodeText } from '../xml/escape.ts';
import { parseXml } from '../xml/parseXml.ts';
import { nodeXml } from '../xml/writeXml.ts';
import type { DraftRow } from './draftRow.ts';
import type { FormulaGroups } from './formulaGroups.ts';
import { indexRows, type RowSpan } from './indexRows.ts';

/**
 * One worksheet: everything around the cells as a tree, the cells as one text that is never parsed as
 * a whole. Rows that were looked at for an edit wait in `rows` until `settleRows` puts them back.
 */
export interface Worksheet {
  readonly part: string;
  /** Prefix of the elements, with its colon; usually empty. */
  readonly prefix: string;
  readonly root: XmlElement;
  /** The element whose single raw child is the text of all rows. */
  readonly sheetData: XmlElement;
  readonly rows: Map<number, DraftRow>;
  /** Rows that edits made; they go away again with their last cell. */
  readonly addedRows: Set<number>;
  /** Where the rows of the text are; forgotten when the text changes. */
  spans: readonly RowSpan[] | null;
  /** Shared, array and data table formulas; forgotten when one of them is taken apart. */
  groups: FormulaGroups | null;
}

/** Opens a worksheet part. Throws a `WorkbookProblem` when it is damaged. */
export function openWorksheet(parts: PackageParts, part: string): Worksheet {
  const text = parts.originalText(part);
  const { shell, body } = splitSheetData(text, part);
  const document = parseXml(shell, part);
  parts.keep(part, document);
  const worksheet = worksheetOf(part, document.root, body);
  // Finds rows that are never closed now, when it can still be said.
  rowSpans(worksheet);
  return worksheet;
}

/** A worksheet around a parsed shell (the part without its rows) and the text of its rows; without one the rows parsed with the shell become text again. */
export function worksheetOf(part: string, root: XmlElement, body?: string): Worksheet {
  if (localName(root.name) !== 'worksheet') {
    throwBroken(part, 'the element worksheet', root.name);
  }
  const sheetData = childElement(root, 'sheetData');
  if (!sheetData) return throwBroken(part, 'the element sheetData', 'none');
  const rows = body ?? sheetData.children.map(nodeXml).join('');
  sheetData.children.splice(0, sheetData.children.length, ...(rows === '' ? [] : [rows]));
  return {
    part,
    prefix: prefixOf(root.name),
    root,
    sheetData,
    rows: new Map(),
    addedRows: new Set(),
    spans: null,
    groups: null,
  };
}

/** Text of all rows, without edits that were not settled yet. */
export function rowsText(worksheet: Worksheet): string {
  const [body = ''] = worksheet.sheetData.children;
  return typeof body === 'string' ? body : '';
}

/** Places of the rows in the text, found once. */
export function rowSpans(worksheet: Worksheet): readonly RowSpan[] {
  worksheet.spans ??= indexRows(rowsText(worksheet), worksheet.prefix, worksheet.part);
  return worksheet.spans;
}

function splitSheetData(text: string, part: string): { shell: string; body: string } {
  const opening = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*?)?(\/?)>/.exec(text);
  if (!opening) return throwBroken(part, 'the element sheetData', 'none');
  if (opening[2] === '/') return { shell: text, body: '' };
  const start = opening.index + opening[0].length;
  const end = text.lastIndexOf(`</${opening[1]}sheetData`);
  if (end < start) return throwBroken(part, 'the end of sheetData', 'a part cut short');
  return {
    shell: text.slice(0, start) + text.slice(end),
    body: withoutOddities(text.slice(start, end)),
  };
}

/** Comments and CDATA sections, which no spreadsheet program writes here, would mislead the scan for tags. */
function withoutOddities(body: string): string {
  if (!body.includes('<!')) return body;
  return body
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, literal: string) => encodeText(literal))
    .replace(/<!--[\s\S]*?-->/g, '');
}
