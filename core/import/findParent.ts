import { type ImportItem, nameOf, type ParentLink } from './importItem.ts';
import type { NamedItem } from './itemIds.ts';

/** Finds the item a link means; null when the file has none, or two of that title. */
export type FindParent = (link: ParentLink) => NamedItem | null;

function addTo(index: Map<string, NamedItem | null>, key: string | null, item: NamedItem): void {
  if (key === null) return;
  const name = nameOf(key);
  index.set(name, index.has(name) ? null : item);
}

/** Looks items up by their id, then by the other name a file has for them, then by a title only one of them bears. */
export function parentFinder(items: readonly NamedItem[]): FindParent {
  const byId = new Map<string, NamedItem | null>();
  const byOtherId = new Map<string, NamedItem | null>();
  const byTitle = new Map<string, NamedItem | null>();
  for (const item of items) {
    if (!byId.has(nameOf(item.id))) byId.set(nameOf(item.id), item);
    addTo(byOtherId, item.otherId, item);
    addTo(byTitle, item.title, item);
  }
  return ({ id, title }) => {
    const named = id === null ? null : (byId.get(nameOf(id)) ?? byOtherId.get(nameOf(id)) ?? null);
    return named ?? (title === null ? null : (byTitle.get(nameOf(title)) ?? null));
  };
}

function objectiveOf(title: string, item: ImportItem): ImportItem {
  return {
    kind: 'objective',
    place: item.place,
    id: null,
    otherId: null,
    title,
    parents: [],
    values: {},
    description: null,
    kept: [],
    checkIns: [],
  };
}

/** Objectives that rows name by their text only and that have no row of their own, in the order they are met. */
export function objectivesNamedOnly(items: readonly ImportItem[]): readonly ImportItem[] {
  const titles = new Set(
    items.filter(({ kind }) => kind === 'objective').map(({ title }) => nameOf(title)),
  );
  const ids = new Set(items.flatMap(({ id }) => (id === null ? [] : [nameOf(id)])));
  const found: ImportItem[] = [];
  for (const item of items) {
    for (const { id, title } of item.parents) {
      if (id !== null || title === null) continue;
      if (titles.has(nameOf(title)) || ids.has(nameOf(title))) continue;
      titles.add(nameOf(title));
      found.push(objectiveOf(title, item));
    }
  }
  return found;
}
