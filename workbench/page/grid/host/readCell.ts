import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { type Cell, type ErrorValue, errorValues } from '../../../../core/sheet/cell.ts';

/** A cell of the spreadsheet's model as the core takes it; text that reads like an error is one only when a formula gave it. */
export function readCell(cell: Nullable<ICellData>): Cell {
  const value = cell?.v ?? richText(cell);
  if (value === null || value === undefined || value === '') return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  if (typeof value === 'string' && (cell?.f || cell?.si))
    return errorOf(value) ?? numberOf(cell, value);
  if (cell?.t === CellValueType.NUMBER) return numberOf(cell, value);
  return value;
}

function errorOf(text: string): Cell {
  const known = errorValues.find((error: ErrorValue) => error === text);
  if (known !== undefined) return { error: known };
  // The spreadsheet's own word for a circular reference, which the core does not know.
  return text === '#CYCLE!' ? { error: '#REF!' } : null;
}

function numberOf(cell: ICellData, value: string | number | boolean): Cell {
  if (cell.t !== CellValueType.NUMBER || typeof value !== 'string') return value;
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
}

/** The plain text of a cell with several looks inside; its stream ends in a paragraph mark. */
function richText(cell: Nullable<ICellData>): string | null {
  const text = cell?.p?.body?.dataStream;
  return text === undefined ? null : text.replace(/\r?\n?$/, '').replace(/\r/g, '\n');
}
