import type { AppendList } from '../../declare/appendList/appendList.ts';
import { appendRow, type NewRow } from '../../declare/appendList/appendRow.ts';
import { findAppendList } from '../../declare/appendList/findAppendList.ts';
import type { Columns } from '../../sheet/column.ts';
import type { Edit } from '../../sheet/edit.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import type { Facts } from '../derailers/model.ts';
import type { KnownList } from './realigner.ts';

/** The first list of that form the workbook has; null without one. */
export function findKnownList(
  { inputs, context }: Facts,
  { isList = () => true, ...form }: KnownList,
): AppendList<Columns> | null {
  const lists = inputs.filter(({ table }) => isList(table.columns));
  return findAppendList(lists, form, context.locale);
}

/** The list without the columns it does not have: rows are proposed, headers are the user's. */
function asItIs(list: AppendList<Columns>): AppendList<Columns> {
  const places = Object.entries(list.places).filter(([key]) => list.added[key] === undefined);
  return { ...list, places: Object.fromEntries(places), added: {} };
}

/** The row as far as the list has columns for it; null where it has none for any of it. */
function asFarAs({ places }: AppendList<Columns>, row: NewRow): NewRow | null {
  const own = Object.entries(row).filter(
    ([key, value]) => places[key] !== undefined && value !== null,
  );
  return own.length === 0 ? null : Object.fromEntries(own);
}

/**
 * Rows added below the first list of that form, but for those whose name (the column `idKey`) stands there already or
 * comes twice; rows without a name are prompts and all of them added. None where the workbook has no such list, or the
 * list has no column for the name.
 */
export function appendMissing(
  facts: Facts,
  form: KnownList,
  rows: readonly NewRow[],
): readonly Edit[] {
  const found = findKnownList(facts, form);
  if (!found) return [];
  const list = asItIs(found);
  if (list.places[form.idKey] === undefined) return [];
  const known = new Set([...list.ids].map(nameKey));
  const fresh = rows.flatMap((row): NewRow[] => {
    const key = nameKey(String(row[form.idKey] ?? ''));
    if (known.has(key)) return [];
    if (key !== '') known.add(key);
    const own = asFarAs(list, row);
    return own === null ? [] : [own];
  });
  return fresh.flatMap((row, index) => appendRow(list, row, list.nextRow + index));
}
