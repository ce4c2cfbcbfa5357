import { type Cell, type ErrorValue, isErrorCell, type Matrix } from '../../core/sheet/cell.ts';

/** A value as Excel takes it back from a function. */
export type ExcelValue = string | number | boolean | CustomFunctions.Error;

/** Errors a function may return; every other one becomes #VALUE!, which Excel allows. */
const returnable: readonly ErrorValue[] = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'];

function toError(error: ErrorValue): CustomFunctions.Error {
  const codes: Partial<Record<ErrorValue, CustomFunctions.ErrorCode>> = {
    '#N/A': CustomFunctions.ErrorCode.notAvailable,
    '#DIV/0!': CustomFunctions.ErrorCode.divisionByZero,
    '#NUM!': CustomFunctions.ErrorCode.invalidNumber,
    '#NULL!': CustomFunctions.ErrorCode.nullReference,
  };
  const code = codes[error] ?? CustomFunctions.ErrorCode.invalidValue;
  return returnable.includes(error)
    ? new CustomFunctions.Error(code)
    : new CustomFunctions.Error(code, `The cell held ${error}.`);
}

/** A blank is an empty text: Excel would show `null` as 0. */
export function writeValue(cell: Cell | undefined): ExcelValue {
  if (cell === null || cell === undefined) return '';
  return isErrorCell(cell) ? toError(cell.error) : cell;
}

/** Rows of equal length, as Excel wants them. */
export function writeMatrix(rows: Matrix): ExcelValue[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rows.map((row) => Array.from({ length: width }, (_, column) => writeValue(row[column])));
}
