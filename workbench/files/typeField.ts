import { type Cell, errorValues } from '../../core/sheet/cell.ts';

/** Digits a double holds exactly; longer ones are identifiers, which must not be rounded. */
const safeDigits = 15;

/**
 * Cell of one field of a text file. Only what is plainly a number (`12`, `-4`, `3.5`, `1e-7`) becomes one;
 * an error value such as `#REF!` is an error cell;
 * `007`, `1,5`, `45%`, dates and everything else stay as typed for the readers that know the column.
 */
export function typeField(field: string): Cell {
  if (field.trim() === '') return null;
  const bare = field.trim();
  const error = errorValues.find((value) => value === bare);
  if (error !== undefined) return { error };
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(bare)) return field;
  if (bare.replace(/[eE].*$/, '').replace(/\D/g, '').length > safeDigits) return field;
  const number = Number(bare);
  return Number.isFinite(number) ? number : field;
}
