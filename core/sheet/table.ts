import type { Issue, Place } from '../issue/issue.ts';
import type { Columns, ValueOf } from './column.ts';

/** The typed values of one row; null is blank, missing or (with an issue) unreadable. */
export type RowValues<C extends Columns> = { readonly [K in keyof C]: ValueOf<C[K]> | null };

export interface Row<C extends Columns> {
  /** Zero-based row in the sheet (in the range, for a function argument). */
  readonly row: number;
  readonly values: RowValues<C>;
}

/** A table read by meaning: rows with something in them, every issue met, and where each column stands. */
export interface Table<C extends Columns> {
  readonly sheet: string;
  /** Function parameter the table came in by, if any. */
  readonly argument?: string;
  readonly headerRow: number | null;
  readonly rows: readonly Row<C>[];
  readonly issues: readonly Issue[];
  /** Column key → zero-based column; keys that were not found are absent. */
  readonly found: Readonly<Partial<Record<keyof C & string, number>>>;
}

/** The place of one value of a table, for issues. */
export function placeIn<C extends Columns>(
  table: Table<C>,
  row: number,
  key?: keyof C & string,
): Place {
  const column = key === undefined ? undefined : table.found[key];
  return {
    ...(table.sheet === '' ? {} : { sheet: table.sheet }),
    ...(table.argument === undefined ? {} : { argument: table.argument }),
    row,
    ...(column === undefined ? {} : { column }),
  };
}
