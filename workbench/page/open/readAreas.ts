import type { IRange } from '@univerjs/core';
import { parseRange } from '../../../core/sheet/a1.ts';
import type { Rectangle } from '../../../core/sheet/grid.ts';
import { attributeOf, type XmlElement } from '../../xlsx/xml/element.ts';

/** A rectangle in the spreadsheet's terms. */
export function toRange({ top, left, bottom, right }: Rectangle): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** The areas an element of the file is about (`sqref`), in the file's order. */
export function readAreas(element: XmlElement): readonly Rectangle[] {
  return (attributeOf(element, 'sqref') ?? '')
    .split(/\s+/)
    .map((address) => parseRange(address))
    .filter((area) => area !== null);
}
