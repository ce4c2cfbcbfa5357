import { parseRange, rangeAddress } from '../../../core/sheet/a1.ts';
import type { Cell } from '../../../core/sheet/cell.ts';
import { cellFormat, withNumberFormat } from '../styles/cellFormats.ts';
import { withQuotePrefix } from '../styles/quotePrefix.ts';
import type { CellState } from '../worksheet/cellState.ts';
import { type ArrayMark, cellXml } from '../worksheet/cellXml.ts';
import { type DraftRow, draftRow } from '../worksheet/draftRow.ts';
import type { Worksheet } from '../worksheet/worksheet.ts';
import { attributeOf, childElement, childElements, setAttribute } from '../xml/element.ts';
import type { ApplySession } from './session.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

interface NewContent extends Place {
  readonly value: Cell;
  readonly formula: string | null;
  readonly format?: string;
  /** What the cell becomes in an array formula. */
  readonly array?: ArrayMark;
  /** The cell as it is before. */
  readonly state: CellState;
}

/** Writes value, formula and number format of a cell in place; what the cell looks like stays. */
export function writeCell(session: ApplySession, worksheet: Worksheet, content: NewContent): void {
  const { row, column, value, formula, format, array, state } = content;
  const base = state.xml === '' ? inheritedStyle(worksheet, content) : state.style;
  const plain = format === undefined ? base : formatted(session, base, format);
  const isTyped = formula === null && !array;
  const style = quoted(session, plain, isTyped && beginsLikeFormula(value));
  const { dateShift, isDate } = session.context(worksheet);
  const shifted = typeof value === 'number' && isDate(style) ? value - dateShift : value;
  const text = shifted === '' ? null : shifted;
  // A blank cell is only kept for the sake of a look of its own.
  const keepStyle = state.xml === '' && text === null && isTyped ? 0 : style;
  const cell = { row, column, style: keepStyle, value: text, formula };
  const xml = cellXml(array ? { ...cell, array } : cell, worksheet.prefix);
  putCell(worksheet, content, xml);
}

/** Puts a raw cell element into its row, in place; the empty text takes the cell away. */
export function putCell(worksheet: Worksheet, { row, column }: Place, xml: string): void {
  const draft = draftRow(worksheet, row);
  if (xml === '') draft.cells.delete(column);
  else {
    draft.cells.set(column, xml);
    growDimension(worksheet, { row, column });
  }
  draft.changed = true;
}

function formatted(session: ApplySession, base: number, format: string): number {
  const key = `${base} ${format}`;
  const known = session.styles.get(key);
  if (known !== undefined) return known;
  if (session.formatOf(base) === format) return base;
  const style = cellFormat(session.workbook, base, withNumberFormat(format));
  session.styles.set(key, style);
  session.forget();
  return style;
}

/** Text that a spreadsheet program would take for a formula if it were typed. */
function beginsLikeFormula(value: Cell): boolean {
  return typeof value === 'string' && /^[=+\-@]/.test(value);
}

/** The format with or without the mark that keeps such text from becoming a formula when somebody edits the cell. */
function quoted(session: ApplySession, style: number, wanted: boolean): number {
  const key = `${style} quoted ${wanted}`;
  const known = session.styles.get(key);
  if (known !== undefined) return known;
  const result = withQuotePrefix(session.workbook, style, wanted);
  session.styles.set(key, result);
  if (result !== style) session.forget();
  return result;
}

/** Look that a new cell takes from its row, else from its column. */
export function inheritedStyle(worksheet: Worksheet, { row, column }: Place): number {
  return rowStyle(draftRow(worksheet, row)) ?? columnStyle(worksheet, column);
}

function rowStyle({ attributes }: DraftRow): number | null {
  if (!/\scustomFormat\s*=\s*["'](?:1|true)["']/.test(attributes)) return null;
  const match = /\ss\s*=\s*["'](\d+)["']/.exec(attributes);
  return match ? Number(match[1]) : null;
}

function columnStyle(worksheet: Worksheet, column: number): number {
  const columns = childElement(worksheet.root, 'cols');
  if (!columns) return 0;
  const found = childElements(columns, 'col').find(
    (element) =>
      Number(attributeOf(element, 'min')) <= column + 1 &&
      Number(attributeOf(element, 'max')) >= column + 1,
  );
  return found ? Number(attributeOf(found, 'style') ?? 0) : 0;
}

/** Keeps the declared extent of the sheet true. */
function growDimension(worksheet: Worksheet, { row, column }: Place): void {
  const element = childElement(worksheet.root, 'dimension');
  const area = element ? parseRange(attributeOf(element, 'ref') ?? '') : null;
  if (!element || !area) return;
  if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) return;
  const grown = {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
  setAttribute(element, 'ref', rangeAddress(grown));
}
