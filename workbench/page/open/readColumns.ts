import { BooleanNumber, type IColumnData } from '@univerjs/core';
import {
  attributeOf,
  childElement,
  childElements,
  type XmlElement,
} from '../../xlsx/xml/element.ts';
import { pixelsOfCharacters } from '../grid/characterWidth.ts';

/** A file may give one width to all 16,384 columns; beyond this many only the default is kept. */
const mostColumns = 512;

/** Widths and hidden columns of a worksheet, by zero-based column. */
export function readColumns(worksheet: XmlElement): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  const list = childElement(worksheet, 'cols');
  for (const element of list ? childElements(list, 'col') : []) {
    const first = Number(attributeOf(element, 'min') ?? 1) - 1;
    const last = Math.min(Number(attributeOf(element, 'max') ?? 1), mostColumns) - 1;
    for (let column = first; column <= last; column++) columns[column] = columnData(element);
  }
  return columns;
}

function columnData(element: XmlElement): Partial<IColumnData> {
  const width = Number(attributeOf(element, 'width') ?? 0);
  const hidden = attributeOf(element, 'hidden');
  return {
    ...(width > 0 ? { w: pixelsOfCharacters(width) } : {}),
    ...(hidden === '1' || hidden === 'true' ? { hd: BooleanNumber.TRUE } : {}),
  };
}
