import { columnLetters } from '../issue/describe.ts';
import { settingAddress } from './settings.ts';

/** Which columns the placeholders of a formula stand for, zero-based by key; null is a column the table does not have. */
export type ColumnPlaces = Readonly<Record<string, number | null>>;

/**
 * Writes a computed column's formula for one row: `{key}` → `$C5` (column fixed, so that it survives being
 * filled sideways) or `""` where the table has no such column, `{setting:asOf}` → the settings cell. Throws when a column is unknown.
 */
export function fillFormula(formula: string, places: ColumnPlaces, row: number): string {
  return formula.replace(
    /\{(setting:)?([A-Za-z]+)\}/g,
    (_, setting: string | undefined, key: string) => {
      if (setting) return settingAddress(key);
      const column = places[key];
      if (column === undefined) throw new RangeError(`the formula names no column {${key}}`);
      return column === null ? '""' : `$${columnLetters(column)}${row + 1}`;
    },
  );
}
