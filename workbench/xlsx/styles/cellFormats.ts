import type { OpenWorkbook } from '../workbook.ts';
import {
  attributeOf,
  childElement,
  childElements,
  copyElement,
  newElement,
  prefixOf,
  setAttribute,
  type XmlElement,
} from '../xml/element.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';
import { elementXml } from '../xml/writeXml.ts';
import { builtInNumber } from './builtInFormats.ts';
import { customFormats } from './numberFormats.ts';
import { changedStyles, stylesOrder } from './stylesPart.ts';

/** First number that files may give to their own number formats (ECMA-376 part 1, 18.8.30). */
const firstCustomFormat = 164;

/** Changes a copy of a cell format in place. */
export type FormatChange = (format: XmlElement, styles: XmlElement) => void;

/** Index of a cell format like `base` but for the change; an equal one that exists is used again. Adds to the styles in place. */
export function cellFormat(workbook: OpenWorkbook, base: number, change: FormatChange): number {
  const styles = changedStyles(workbook);
  const list = listOf(styles, 'cellXfs');
  const formats = childElements(list, 'xf');
  const origin = formats[base] ?? formats[0];
  const format = origin
    ? copyElement(origin)
    : newElement(`${prefixOf(styles.name)}xf`, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  change(format, styles);
  return indexIn(list, format);
}

/** Change to a number format; `General` when the code is null. */
export function withNumberFormat(code: string | null): FormatChange {
  return (format, styles) => {
    setAttribute(format, 'numFmtId', String(numberFormat(styles, code ?? 'General')));
    setAttribute(format, 'applyNumberFormat', '1');
  };
}

function numberFormat(styles: XmlElement, code: string): number {
  const builtIn = builtInNumber(code);
  if (builtIn !== null) return builtIn;
  const custom = customFormats(styles);
  for (const [number, format] of custom) if (format === code) return number;
  const number = Math.max(firstCustomFormat - 1, ...custom.keys()) + 1;
  const list = listOf(styles, 'numFmts');
  const name = `${prefixOf(styles.name)}numFmt`;
  append(list, newElement(name, { numFmtId: number, formatCode: code }));
  return number;
}

/** A list of the style part (`fonts`, `dxfs`, …), made when missing, in place. */
export function listOf(styles: XmlElement, local: string): XmlElement {
  const existing = childElement(styles, local);
  if (existing) return existing;
  const list = newElement(`${prefixOf(styles.name)}${local}`, { count: 0 });
  insertInOrder(styles, list, stylesOrder);
  return list;
}

/** Index of an element in a list of the style part; added at the end when no equal one is there. */
export function indexIn(list: XmlElement, element: XmlElement): number {
  const wanted = elementXml(element);
  const index = childElements(list).findIndex((child) => elementXml(child) === wanted);
  return index >= 0 ? index : append(list, element);
}

function append(list: XmlElement, element: XmlElement): number {
  const count = childElements(list).length;
  list.children.push(element);
  if (attributeOf(list, 'count') !== null) setAttribute(list, 'count', String(count + 1));
  return count;
}
