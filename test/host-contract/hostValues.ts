import { isErrorCell } from '../../core/sheet/cell.ts';

/** A cell or range as Sheets hands it over: blanks are empty texts, errors are their text. */
export function asSheets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asSheets);
  if (value === null || value === undefined) return '';
  return isErrorCell(value) ? value.error : value;
}

/** A cell or range as Excel hands it over: blanks are null, errors are objects with a code. */
export function asExcel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asExcel);
  if (isErrorCell(value)) return { type: 'CustomFunctionError', code: value.error };
  return value ?? null;
}

/** A result as both hosts show it: blanks as empty texts, errors as their text, rows of equal length. */
export function shown(result: unknown): unknown {
  if (!Array.isArray(result)) return asSheets(result);
  const width = Math.max(1, ...result.map((row: unknown[]) => row.length));
  return result.map((row: unknown[]) =>
    Array.from({ length: width }, (_, column) => asSheets(row[column])),
  );
}

/** An error cell in an answer of Excel's as the text of its error; everything else as it is. */
export function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value === 'object' && value !== null && 'code' in value) return value.code;
  return value;
}
