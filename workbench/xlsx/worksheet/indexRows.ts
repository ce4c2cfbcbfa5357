import { throwBroken } from '../issues.ts';

/** Where one row stands in the text of all rows. */
export interface RowSpan {
  /** Zero-based row. */
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

const isDelimiter = (code: number) => code === 32 || code === 62 || code === 47 || code <= 13;

/** Places of all rows, in file order. A row without a number follows the one before it. Throws when one is never closed. */
export function indexRows(text: string, prefix: string, part: string): readonly RowSpan[] {
  const opening = `<${prefix}row`;
  const closing = `</${prefix}row>`;
  const spans: RowSpan[] = [];
  let row = -1;
  let start = text.indexOf(opening);
  while (start >= 0) {
    let end = start + opening.length;
    if (isDelimiter(text.charCodeAt(end))) {
      const tagEnd = text.indexOf('>', end);
      row = rowNumber(text.slice(start, tagEnd)) ?? row + 1;
      end = text[tagEnd - 1] === '/' ? tagEnd + 1 : text.indexOf(closing, tagEnd) + closing.length;
      if (tagEnd < 0 || end <= tagEnd) throwBroken(part, `the end of row ${row + 1}`, 'none');
      spans.push({ row, start, end });
    }
    start = text.indexOf(opening, end);
  }
  return spans;
}

function rowNumber(tag: string): number | null {
  const match = /\sr\s*=\s*["'](\d+)["']/.exec(tag);
  return match ? Number(match[1]) - 1 : null;
}
