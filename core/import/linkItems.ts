import type { Issue } from '../issue/issue.ts';
import { type FindParent, objectivesNamedOnly, parentFinder } from './findParent.ts';
import type { ImportItem, ParentLink } from './importItem.ts';
import { importIssues } from './issues.ts';
import { type NamedItem, nameItems } from './itemIds.ts';

/** An item that knows what it belongs to. */
export interface LinkedItem extends NamedItem {
  /** Id of what it belongs to, as far as its sheet has a column for it; null at the top. */
  readonly parent: string | null;
  /** Id of the objective (for initiatives: or key result) it serves. */
  readonly objective: string | null;
  /** How much it counts for its parent, where the file says so beside the parent. */
  readonly weight: number | null;
  /** True for an objective that other rows belong to. */
  readonly hasChildren: boolean;
}

interface Chain {
  readonly find: FindParent;
}

/** The nearest item of one of the kinds above an item; null when there is none or the file goes in a circle. */
function nearest(
  item: NamedItem,
  kinds: readonly ImportItem['kind'][],
  { find }: Chain,
): NamedItem | null {
  const seen = new Set<NamedItem>([item]);
  let above = firstParent(item, find);
  while (above && !seen.has(above)) {
    if (kinds.includes(above.kind)) return above;
    seen.add(above);
    above = firstParent(above, find);
  }
  return null;
}

function firstParent(item: NamedItem, find: FindParent): NamedItem | null {
  const [link] = item.parents;
  return link ? find(link) : null;
}

/** What a link says where the file has no row for it: the id, else the text. */
function asWritten({ id, text }: ParentLink): string {
  return id ?? text;
}

interface Links {
  readonly parent: string | null;
  readonly objective: string | null;
  readonly kept: readonly string[];
  readonly issues: readonly Issue[];
}

function linkGoal(item: NamedItem, link: ParentLink, chain: Chain): Links {
  const direct = chain.find(link);
  const { place, title: subject } = item;
  if (!direct) {
    const expected = 'an objective of this file';
    const found = `"${link.text}"`;
    const issue = importIssues['import-parent-missing']({ place, expected, found, subject });
    const id = asWritten(link);
    return { parent: id, objective: id, kept: [], issues: [issue] };
  }
  if (direct.kind === 'objective')
    return { parent: direct.id, objective: direct.id, kept: [], issues: [] };
  const id = nearest(item, ['objective'], chain)?.id ?? null;
  const words = direct.kind === 'keyResult' ? 'key result' : 'initiative';
  const found = `the ${words} "${direct.title}"`;
  const issue = importIssues['import-parent-indirect'];
  const kept = [`Belongs to: ${direct.title} (${direct.id})`];
  const issues = [issue({ place, expected: 'an objective', found, subject })];
  return { parent: id, objective: id, kept, issues };
}

function linkInitiative(item: NamedItem, link: ParentLink, chain: Chain): Links {
  const direct = chain.find(link);
  const { place, title: subject } = item;
  if (!direct) {
    const expected = 'a row of this file';
    const found = `"${link.text}"`;
    const issue = importIssues['import-parent-missing']({ place, expected, found, subject });
    return { parent: asWritten(link), objective: null, kept: [], issues: [issue] };
  }
  const served = nearest(item, ['objective', 'keyResult'], chain);
  const parent = direct.kind === 'initiative' ? direct.id : null;
  return { parent, objective: served?.id ?? null, kept: [], issues: [] };
}

function linkOne(item: NamedItem, chain: Chain): Links {
  const [link, ...others] = item.parents;
  const { place, title: subject } = item;
  if (!link) {
    const issue = importIssues['import-objective-none'];
    const isOrphan = item.kind === 'keyResult';
    const issues = isOrphan
      ? [issue({ place, expected: 'an objective', found: 'none', subject })]
      : [];
    return { parent: null, objective: null, kept: [], issues };
  }
  const links =
    item.kind === 'initiative' ? linkInitiative(item, link, chain) : linkGoal(item, link, chain);
  if (others.length === 0) return links;
  const found = `${item.parents.length} rows`;
  const several = importIssues['import-parents-several'];
  return {
    ...links,
    kept: [...links.kept, ...others.map(({ text }) => `Belongs to: ${text}`)],
    issues: [...links.issues, several({ place, expected: 'one', found, subject })],
  };
}

/**
 * Gives every item an id and what it belongs to. Objectives named by their text alone become items. A goal under a
 * key result goes under that key result's objective, because Tandem's goals hang under objectives only.
 */
export function linkItems(items: readonly ImportItem[]): {
  readonly items: readonly LinkedItem[];
  readonly issues: readonly Issue[];
} {
  const named = nameItems([...items, ...objectivesNamedOnly(items)]);
  const chain: Chain = { find: parentFinder(named.items) };
  const linked = named.items.map((item) => ({ item, links: linkOne(item, chain) }));
  const parents = new Set(linked.flatMap(({ links }) => [links.parent, links.objective]));
  return {
    items: linked.map(({ item, links: { parent, objective, kept } }) => ({
      ...item,
      kept: [...item.kept, ...kept],
      parent,
      objective,
      weight: item.parents[0]?.weight ?? null,
      hasChildren: parents.has(item.id),
    })),
    issues: [...named.issues, ...linked.flatMap(({ links }) => links.issues)],
  };
}
