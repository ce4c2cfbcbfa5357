import { type Cell, type ErrorValue, errorValues } from '../../core/sheet/cell.ts';

/** What Excel hands over for an error cell, where functions say that they accept errors. */
function errorCode(value: object): string | null {
  const code: unknown = Reflect.get(value, 'code');
  return typeof code === 'string' ? code : null;
}

function toError(code: string): Cell {
  const error: ErrorValue | undefined = errorValues.find((candidate) => candidate === code);
  return { error: error ?? '#UNKNOWN!' };
}

function readObject(value: object): Cell {
  const code = errorCode(value);
  if (code !== null) return toError(code);
  const basic: unknown = Reflect.get(value, 'basicValue');
  if (basic === undefined)
    throw new TypeError('a cell cannot hold an object without a basic value');
  return Reflect.get(value, 'type') === 'Error' ? toError(String(basic)) : readValue(basic);
}

/**
 * A value as Excel hands it over, as the core takes it: `null`, `''` and what is missing are blank, an error is
 * an error cell, a formatted number its number. Desktop Excel hands a blank cell over as 0, which nothing can
 * tell from a zero; blanks inside text columns and on the web arrive as blanks.
 */
export function readValue(value: unknown): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (typeof value === 'object') return readObject(value);
  throw new TypeError(`a cell cannot hold ${typeof value}`);
}
