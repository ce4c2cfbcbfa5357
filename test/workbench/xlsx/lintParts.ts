/** A package taken apart for the linter. */
export interface LintPackage {
  readonly parts: ReadonlyMap<string, string>;
  readonly report: (problem: string) => void;
}

export interface Tag {
  /** Name with its prefix. */
  readonly tag: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** Number of elements around it. */
  readonly depth: number;
  readonly text: string;
}

/** All tags of a part in order. */
export function readElements(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  let depth = 0;
  const bare = text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  for (const [whole, slash, tag = '', empty] of bare.matchAll(/<(\/?)([\w:.-]+)[^>]*?(\/?)>/g)) {
    if (slash) depth -= 1;
    tags.push({ tag, kind: slash ? 'close' : empty ? 'empty' : 'open', depth, text: whole });
    if (!slash && !empty) depth += 1;
  }
  return tags;
}

/** Attributes of every element of a local name, in order. */
export function attributesOf(text: string, local: string): readonly Record<string, string>[] {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${local}(?=[\\s/>])[^>]*>`, 'g');
  return [...text.matchAll(pattern)].map(([tag]) => tagAttributes(tag));
}

export function tagAttributes(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name, a, b]) => [
      name,
      a ?? b ?? '',
    ]),
  );
}

/** Local names of the children of the root. */
export function rootChildren(text: string): readonly string[] {
  return readElements(text)
    .filter(({ depth, kind }) => depth === 1 && kind !== 'close')
    .map(({ tag }) => tag.slice(tag.indexOf(':') + 1));
}

/** Reports children that stand out of their sequence. */
export function lintOrder(pack: LintPackage, name: string, order: string): void {
  const ranks = order.split(' ');
  let last = -1;
  for (const child of rootChildren(pack.parts.get(name) ?? '')) {
    const rank = ranks.indexOf(child);
    if (rank < 0) continue;
    if (rank < last) pack.report(`${name}: ${child} comes too late`);
    last = Math.max(last, rank);
  }
}

/** Reports lists whose count is not the number of what is in them. */
export function lintCount(pack: LintPackage, name: string, lists: Record<string, string>): void {
  const text = pack.parts.get(name) ?? '';
  for (const [list, item] of Object.entries(lists)) {
    const [attributes] = attributesOf(text, list);
    if (attributes?.count === undefined) continue;
    const body = new RegExp(`<(?:[\\w]+:)?${list}[\\s>][\\s\\S]*?</(?:[\\w]+:)?${list}>`).exec(
      text,
    );
    const found = attributesOf(body?.[0] ?? '', item).length;
    if (found !== Number(attributes.count)) {
      pack.report(`${name}: ${list} counts ${attributes.count}, has ${found}`);
    }
  }
}

/** Part name of a relationship's target. */
export function resolve(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return new URL(target, `http://x/${source}`).pathname.slice(1);
}
