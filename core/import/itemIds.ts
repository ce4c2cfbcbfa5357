import type { Issue } from '../issue/issue.ts';
import type { ItemKind } from './importFormat.ts';
import { type ImportItem, nameOf } from './importItem.ts';
import { importIssues } from './issues.ts';

/** Beginnings of the ids given to rows that have none. */
const prefixes: Readonly<Record<ItemKind, string>> = {
  objective: 'O',
  keyResult: 'KR',
  initiative: 'I',
};

/** An item that has an id. */
export type NamedItem = ImportItem & { readonly id: string };

function repeatedIds(items: readonly ImportItem[]): Issue[] {
  const seen = new Set<string>();
  return items.flatMap(({ id, place }): Issue[] => {
    if (id === null) return [];
    const isRepeated = seen.has(nameOf(id));
    seen.add(nameOf(id));
    const found = `"${id}"`;
    const issue = importIssues['import-id-repeated'];
    return isRepeated ? [issue({ place, expected: 'an id of its own', found })] : [];
  });
}

/** The items with an id each: the file's own, else O-1, KR-1, I-1, … as far as the file leaves them free. */
export function nameItems(items: readonly ImportItem[]): {
  readonly items: readonly NamedItem[];
  readonly issues: readonly Issue[];
} {
  const taken = new Set(items.flatMap(({ id }) => (id === null ? [] : [nameOf(id)])));
  const counts: Record<ItemKind, number> = { objective: 0, keyResult: 0, initiative: 0 };
  const free = (kind: ItemKind): string => {
    counts[kind] += 1;
    const id = `${prefixes[kind]}-${counts[kind]}`;
    return taken.has(nameOf(id)) ? free(kind) : id;
  };
  const named = items.map((item) => ({ ...item, id: item.id ?? free(item.kind) }));
  const made = items.filter(({ id }) => id === null);
  const [first] = made;
  const issues = repeatedIds(items);
  if (!first) return { items: named, issues };
  const { sheet } = first.place;
  const ids = named.filter((_, index) => items[index]?.id === null).map(({ id }) => id);
  const expected = ids.length > 3 ? `${ids.slice(0, 3).join(', ')}, …` : ids.join(', ');
  const note = importIssues['import-ids-made'];
  return {
    items: named,
    issues: [
      ...issues,
      note({ place: sheet === undefined ? {} : { sheet }, expected, found: `${made.length}` }),
    ],
  };
}
