import { nameKey } from '../../statistics/nameKey.ts';
import type { OwnedRow } from './ownedRows.ts';

/** Finds rows by id or by their exact text; several where several lists have it. */
export interface RowIndex {
  readonly byName: (name: string) => readonly OwnedRow[];
  readonly byText: (text: string) => readonly OwnedRow[];
}

function gather(
  rows: readonly OwnedRow[],
  nameOf: (row: OwnedRow) => string | null,
): ReadonlyMap<string, readonly OwnedRow[]> {
  const found = new Map<string, OwnedRow[]>();
  for (const row of rows) {
    const key = nameKey(nameOf(row) ?? '');
    if (key === '') continue;
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return found;
}

/** An id goes before a text that reads the same. */
export function indexRows(rows: readonly OwnedRow[]): RowIndex {
  const ids = gather(rows, ({ id }) => id);
  const texts = gather(rows, ({ text }) => text);
  const byText = (text: string) => texts.get(nameKey(text)) ?? [];
  return { byText, byName: (name) => ids.get(nameKey(name)) ?? byText(name) };
}
