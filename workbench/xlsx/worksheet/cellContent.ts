import type { Cell, ErrorValue } from '../../../core/sheet/cell.ts';
import { errorValues } from '../../../core/sheet/cell.ts';
import { decodeText } from '../xml/escape.ts';
import { decodeControls, richText } from './richText.ts';
import { isoSerial } from './serial.ts';

const errors: ReadonlySet<string> = new Set(errorValues);

/** Bounds of the content of one child element of a cell. */
export interface ContentSpan {
  readonly start: number;
  readonly end: number;
  /** Bounds of the tag's attributes. */
  readonly tag: number;
}

/** The child `name` (`v`, `f`, `is`) of a cell whose content is given; null when there is none. */
export function findContent(
  text: string,
  { contentStart, contentEnd }: { readonly contentStart: number; readonly contentEnd: number },
  name: string,
): ContentSpan | null {
  let at = text.indexOf('<', contentStart);
  while (at >= 0 && at < contentEnd) {
    if (text.startsWith(name, at + 1)) {
      const after = text.charCodeAt(at + 1 + name.length);
      if (after === 62 || after === 47 || after <= 32) {
        return contentOf(text, { at, name, contentEnd });
      }
    }
    at = text.indexOf('<', at + 1);
  }
  return null;
}

function contentOf(
  text: string,
  {
    at,
    name,
    contentEnd,
  }: { readonly at: number; readonly name: string; readonly contentEnd: number },
): ContentSpan | null {
  const tagEnd = text.indexOf('>', at);
  if (tagEnd < 0 || tagEnd >= contentEnd) return null;
  const tag = at + 1 + name.length;
  if (text.charCodeAt(tagEnd - 1) === 47) return { start: tagEnd, end: tagEnd, tag };
  const end = text.indexOf(`</${name}`, tagEnd);
  return { start: tagEnd + 1, end: end < 0 || end > contentEnd ? contentEnd : end, tag };
}

/** What a cell reader must know of the workbook. */
export interface ValueContext {
  readonly prefix: string;
  readonly sharedStrings: readonly string[];
  /** Days to add to numbers in date formats: 1462 in a workbook that counts from 1904. */
  readonly dateShift: number;
  readonly isDate: (style: number) => boolean;
}

interface TypedCell {
  readonly type: string;
  readonly style: number;
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** Value a cell shows. Empty text is blank; a number that cannot be read is kept as text, never as NaN. */
export function readValue(text: string, cell: TypedCell, context: ValueContext): Cell {
  if (cell.contentStart === cell.contentEnd) return null;
  if (cell.type === 'inlineStr') return readInlineText(text, cell, context.prefix);
  const span = findContent(text, cell, `${context.prefix}v`);
  if (!span || span.start === span.end) return null;
  const raw = text.slice(span.start, span.end);
  switch (cell.type) {
    case 's':
      return context.sharedStrings[Number(raw)] || null;
    case 'str':
      return decodeControls(decodeText(raw)) || null;
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true';
    case 'e':
      return readError(raw);
    case 'd':
      return isoSerial(raw) ?? decodeText(raw);
    default:
      return readNumber(raw, cell.style, context);
  }
}

function readInlineText(text: string, cell: TypedCell, prefix: string): Cell {
  const span = findContent(text, cell, `${prefix}is`);
  return span ? richText(text, { from: span.start, to: span.end, prefix }) || null : null;
}

function readError(raw: string): Cell {
  const error = decodeText(raw).trim();
  return { error: errors.has(error) ? (error as ErrorValue) : '#UNKNOWN!' };
}

function readNumber(raw: string, style: number, context: ValueContext): Cell {
  const number = Number(raw);
  if (Number.isNaN(number)) return decodeText(raw);
  return context.dateShift !== 0 && context.isDate(style) ? number + context.dateShift : number;
}
