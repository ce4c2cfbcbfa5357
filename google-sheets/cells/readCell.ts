import { type Cell, type ErrorValue, errorValues } from '../../core/sheet/cell.ts';
import type { WallClock } from './wallClock.ts';

/** Cells whose formula is still being worked out elsewhere show this text. */
const loadingTexts: readonly string[] = ['Loading...', 'Loading…'];

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function readText(text: string): Cell {
  if (text === '') return null;
  if (loadingTexts.includes(text)) return { error: '#GETTING_DATA' };
  const error: ErrorValue | undefined = errorValues.find((candidate) => candidate === text);
  return error ? { error } : text;
}

/**
 * A value as Sheets hands it over, as the core takes it: an empty text is a blank cell, a date its day serial,
 * an error text such as `#N/A` an error cell. Throws for a value no cell can hold.
 */
export function readCell(value: unknown, clock: WallClock): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return readText(value);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (isDate(value)) return Number.isNaN(value.getTime()) ? { error: '#VALUE!' } : clock(value);
  throw new TypeError(`a cell cannot hold ${String(value)}`);
}
