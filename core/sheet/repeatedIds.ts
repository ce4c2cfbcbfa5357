import type { Place } from '../issue/issue.ts';
import { nameKey } from '../statistics/nameKey.ts';
import type { Columns } from './column.ts';
import { placeIn, type Table } from './table.ts';

/** An id that stands a second time. */
export interface RepeatedId {
  /** The cell of the later one. */
  readonly place: Place;
  readonly id: string;
  /** Zero-based row of the first. */
  readonly firstRow: number;
  /** Where the first stands, in words. */
  readonly found: string;
}

/** Every id that another row above has already, folded; blanks are none. */
export function repeatedIds<C extends Columns>(
  table: Table<C>,
  key: keyof C & string,
): RepeatedId[] {
  const first = new Map<string, number>();
  return table.rows.flatMap(({ row, values }) => {
    const id = values[key] === null ? '' : String(values[key]);
    const folded = nameKey(id);
    const firstRow = first.get(folded);
    if (firstRow === undefined) first.set(folded, row);
    if (folded === '' || firstRow === undefined) return [];
    const found = `${id} in row ${firstRow + 1} already`;
    return [{ place: placeIn(table, row, key), id, firstRow, found }];
  });
}
