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
  /** What the cell is in an array formula; left out for a cell of its own. */
  readonly array?: ArrayMark;
}

/** The cell of an array formula that holds it and says which cells it answers for. */
export interface ArrayAnchor {
  readonly role: 'anchor';
  /** Address of the whole block. */
  readonly ref: string;
  /** Index of the cell metadata (`cm`) that makes the array a dynamic one; null for an array of fixed size. */
  readonly metadata: string | null;
}

/** Place of a cell in an array formula. */
export type ArrayMark = ArrayAnchor | { readonly role: 'part' };

/** Raw element of a cell; empty when it would hold nothing and look like nothing. Text is written as text whatever it begins with. */
export function cellXml(content: CellContent, prefix: string): string {
  const { row, column, style, value, formula, array } = content;
  if (value === null && formula === null && style === 0 && !array) return '';
  const look = style === 0 ? '' : ` s="${style}"`;
  const opening = `<${prefix}c r="${cellAddress(row, column)}"${look}${metadataAttribute(array)}`;
  const inside = insideXml(content, prefix);
  return inside.content === ''
    ? `${opening}/>`
    : `${opening}${inside.type}>${inside.content}</${prefix}c>`;
}

interface Inside {
  /** The attribute `t` with a leading space, or nothing for a number. */
  readonly type: string;
  readonly content: string;
}

function insideXml({ value, formula, array }: CellContent, prefix: string): Inside {
  if (array?.role === 'part') return partXml(value, prefix);
  if (formula === null) return plainXml(value, prefix);
  const { type, content } = valueXml(value, prefix);
  const block = array ? ` t="array" ref="${array.ref}"` : '';
  const code = encodeText(withPrefixes(formula.replace(/^=/, '')));
  return { type, content: `<${prefix}f${block}>${code}</${prefix}f>${content}` };
}

/** A cell an array answers for has a result and no formula (ECMA-376 part 1, 18.3.1.40); a blank one is an empty text. */
function partXml(value: Cell, prefix: string): Inside {
  if (value !== null) return valueXml(value, prefix);
  return { type: ' t="str"', content: `<${prefix}v></${prefix}v>` };
}

function metadataAttribute(array: ArrayMark | undefined): string {
  return array?.role === 'anchor' && array.metadata !== null ? ` cm="${array.metadata}"` : '';
}

function plainXml(value: Cell, prefix: string): Inside {
  if (typeof value !== 'string') return valueXml(value, prefix);
  const text = `<${prefix}t${spaceAttribute(value)}>${encodeText(encodeControls(value))}</${prefix}t>`;
  return { type: ' t="inlineStr"', content: `<${prefix}is>${text}</${prefix}is>` };
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
