import type { AppendList, ListForm } from '../../declare/appendList/appendList.ts';
import { appendRow, type NewRow } from '../../declare/appendList/appendRow.ts';
import { findAppendList } from '../../declare/appendList/findAppendList.ts';
import type { Columns } from '../../sheet/column.ts';
import type { Edit } from '../../sheet/edit.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import type { Facts } from '../derailers/model.ts';

/** The list without the columns it does not have: rows are proposed, headers are the user's. */
function asItIs<C extends Columns>(list: AppendList<C>): AppendList<C> {
  const places = Object.entries(list.places).filter(([key]) => list.added[key] === undefined);
  return { ...list, places: Object.fromEntries(places), added: {} };
}

/**
 * Rows added below the first list of that form, but for those whose name (the column `idKey`) stands there already or
 * comes twice. None where the workbook has no such list, or the list has no column for the name.
 */
export function appendMissing<C extends Columns>(
  { inputs, context }: Facts,
  form: ListForm<C>,
  rows: readonly NewRow[],
): readonly Edit[] {
  const found = findAppendList(inputs, form, context.locale);
  if (!found) return [];
  const list = asItIs(found);
  if (list.places[form.idKey] === undefined) return [];
  const known = new Set([...list.ids].map(nameKey));
  const fresh = rows.filter((row) => {
    const key = nameKey(String(row[form.idKey] ?? ''));
    if (key === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
  return fresh.flatMap((row, index) => appendRow(list, row, list.nextRow + index));
}
