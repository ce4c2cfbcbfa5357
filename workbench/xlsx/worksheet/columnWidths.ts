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
import { worksheetOrder } from './worksheetOrder.ts';

interface Columns {
  /** First and last column, zero-based. */
  readonly left: number;
  readonly right: number;
  /** In characters. */
  readonly width: number;
}

/** Sets the width of columns in place; a hidden column, its look and its outline stay as they are. */
export function setColumnWidths(root: XmlElement, { left, right, width }: Columns): void {
  const prefix = prefixOf(root.name);
  let list = childElement(root, 'cols');
  if (!list) {
    list = newElement(`${prefix}cols`);
    insertInOrder(root, list, worksheetOrder);
  }
  const first = left + 1;
  const last = right + 1;
  const spans = childElements(list, 'col').flatMap((span) => cut(span, first, last));
  const covered = new Set<number>();
  for (const span of spans) {
    const [min, max] = bounds(span);
    if (min < first || max > last) continue;
    for (let column = min; column <= max; column += 1) covered.add(column);
    widen(span, width);
  }
  for (let column = first; column <= last; column += 1) {
    if (covered.has(column)) continue;
    const span = newElement(`${prefix}col`, { min: column, max: column });
    widen(span, width);
    spans.push(span);
  }
  spans.sort((a, b) => bounds(a)[0] - bounds(b)[0]);
  list.children.splice(0, list.children.length, ...spans);
}

function widen(span: XmlElement, width: number): void {
  setAttribute(span, 'width', String(width));
  setAttribute(span, 'customWidth', '1');
}

function bounds(span: XmlElement): [number, number] {
  return [Number(attributeOf(span, 'min')), Number(attributeOf(span, 'max'))];
}

/** A span of columns cut where the range begins and ends. */
function cut(span: XmlElement, first: number, last: number): XmlElement[] {
  const [min, max] = bounds(span);
  const pieces: [number, number][] = [
    [min, Math.min(max, first - 1)],
    [Math.max(min, first), Math.min(max, last)],
    [Math.max(min, last + 1), max],
  ];
  return pieces
    .filter(([from, to]) => from <= to)
    .map(([from, to]) => {
      const piece = copyElement(span);
      setAttribute(piece, 'min', String(from));
      setAttribute(piece, 'max', String(to));
      return piece;
    });
}
