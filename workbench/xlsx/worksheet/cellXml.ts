import { cellAddress } from '../../../core/sheet/a1.ts';
import { type Cell, isErrorCell } from '../../../core/sheet/cell.ts';
import { withPrefixes } from '../formula/futureFunctions.ts';
import { encodeText } from '../xml/escape.ts';
import { encodeControls } from './richText.ts';

/** What is to be written into a cell. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** Already in the date system of the file. */
  readonly value: Cell;
  /** With its leading `=`. */
  readonly formula: string | null;
}

/** Raw element of a cell; empty when it would hold nothing and look like nothing. Text is written as text whatever it begins with. */
export function cellXml(content: CellContent, prefix: string): string {
  const { row, column, style, value, formula } = content;
  if (value === null && formula === null && style === 0) return '';
  const opening = `<${prefix}c r="${cellAddress(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  const inside = formula === null ? plainXml(value, prefix) : formulaXml(formula, value, prefix);
  return inside.content === ''
    ? `${opening}/>`
    : `${opening}${inside.type}>${inside.content}</${prefix}c>`;
}

interface Inside {
  /** The attribute `t` with a leading space, or nothing for a number. */
  readonly type: string;
  readonly content: string;
}

function plainXml(value: Cell, prefix: string): Inside {
  if (typeof value !== 'string') return valueXml(value, prefix);
  const text = `<${prefix}t${spaceAttribute(value)}>${encodeText(encodeControls(value))}</${prefix}t>`;
  return { type: ' t="inlineStr"', content: `<${prefix}is>${text}</${prefix}is>` };
}

function formulaXml(formula: string, value: Cell, prefix: string): Inside {
  const { type, content } = valueXml(value, prefix);
  const code = encodeText(withPrefixes(formula.replace(/^=/, '')));
  return { type, content: `<${prefix}f>${code}</${prefix}f>${content}` };
}

function valueXml(value: Cell, prefix: string): Inside {
  const element = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: '', content: '' };
  if (isErrorCell(value)) return { type: ' t="e"', content: element(value.error) };
  if (typeof value === 'boolean') return { type: ' t="b"', content: element(value ? '1' : '0') };
  if (typeof value === 'number') return { type: '', content: element(String(value)) };
  return {
    type: ' t="str"',
    content: `<${prefix}v${spaceAttribute(value)}>${encodeText(encodeControls(value))}</${prefix}v>`,
  };
}

function spaceAttribute(text: string): string {
  return /^\s|\s$|\s\s|\n/.test(text) ? ' xml:space="preserve"' : '';
}
