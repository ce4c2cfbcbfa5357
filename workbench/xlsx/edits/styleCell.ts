import { cellAddress } from '../../../core/sheet/a1.ts';
import { draftRow } from '../worksheet/draftRow.ts';
import type { Worksheet } from '../worksheet/worksheet.ts';
import { inheritedStyle, putCell } from './writeCell.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

const stylePattern = /\ss\s*=\s*["'](\d+)["']/;

/** Cell format of a place: the cell's own, else that of its row or column. */
export function cellStyle(
  worksheet: Worksheet,
  place: Place,
): { readonly style: number; readonly exists: boolean } {
  const xml = draftRow(worksheet, place.row).cells.get(place.column);
  if (xml === undefined) return { style: inheritedStyle(worksheet, place), exists: false };
  const match = stylePattern.exec(xml.slice(0, xml.indexOf('>')));
  return { style: match ? Number(match[1]) : 0, exists: true };
}

/** Sets the cell format of a place in place; a cell that does not exist is made blank. */
export function styleCell(worksheet: Worksheet, place: Place, style: number): void {
  const { prefix } = worksheet;
  const xml =
    draftRow(worksheet, place.row).cells.get(place.column) ??
    `<${prefix}c r="${cellAddress(place.row, place.column)}"/>`;
  putCell(worksheet, place, withStyle(xml, style, prefix));
}

function withStyle(xml: string, style: number, prefix: string): string {
  const tagEnd = xml.indexOf('>');
  const tag = xml.slice(0, tagEnd);
  const attribute = style === 0 ? '' : ` s="${style}"`;
  const name = prefix.length + 2;
  const styled = stylePattern.test(tag)
    ? tag.replace(stylePattern, attribute)
    : tag.slice(0, name) + attribute + tag.slice(name);
  return styled + xml.slice(tagEnd);
}
