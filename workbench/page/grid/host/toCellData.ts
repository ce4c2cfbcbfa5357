import { CellValueType, type ICellData } from '@univerjs/core';
import { type Cell, isErrorCell } from '../../../../core/sheet/cell.ts';

/** What a cell is to show, with or without a formula behind it. */
export interface CellContent {
  readonly value: Cell;
  readonly formula: string | null;
  /** Number format code; undefined leaves the cell's own. */
  readonly format?: string;
}

/** Content as the spreadsheet's model keeps it. Every field is named, so that nothing of the old cell stays. */
export function toCellData({ value, formula, format }: CellContent): ICellData {
  const content: ICellData = { ...typedValue(value), f: formula, si: null, p: null };
  return format === undefined ? content : { ...content, s: { n: { pattern: format } } };
}

/** Text keeps its type, so that `007`, `=A1` or `1/2` stay the text they are. */
function typedValue(value: Cell): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (isErrorCell(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}
