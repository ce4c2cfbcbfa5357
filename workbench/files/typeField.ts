import { type Cell, errorValues } from '../../core/sheet/cell.ts';

/** Digits a double holds exactly; longer ones are identifiers, which must not be rounded. */
const safeDigits = 15;

const decimalComma = /^\D*\d{1,3}(?:\.?\d{3})*,(?:\d{1,2}|\d{4,})\D*$/;
const groupsOfThree = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** True when a field of the file writes decimals with a comma, as in `24,5` or `1,2 M`. */
export function hasDecimalComma(fields: readonly (readonly string[])[]): boolean {
  return fields.some((record) => record.some((field) => decimalComma.test(field.trim())));
}

/**
 * Cell of one field of a text file. Only what is plainly a number (`12`, `-4`, `3.5`, `1e-7`) becomes one;
 * an error value such as `#REF!` is an error cell;
 * `007`, `1,5`, `45%`, dates and everything else stay as typed for the readers that know the column. So does
 * `1.000` in a file with decimal commas, where the point may group thousands.
 */
export function typeField(field: string, decimalCommas = false): Cell {
  if (field.trim() === '') return null;
  const bare = field.trim();
  const error = errorValues.find((value) => value === bare);
  if (error !== undefined) return { error };
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(bare)) return field;
  if (decimalCommas && groupsOfThree.test(bare)) return field;
  if (bare.replace(/[eE].*$/, '').replace(/\D/g, '').length > safeDigits) return field;
  const number = Number(bare);
  return Number.isFinite(number) ? number : field;
}
