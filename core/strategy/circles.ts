/** What each name leads to. */
type Links = ReadonlyMap<string, readonly string[]>;

/** The same links the other way round. */
function turned(links: Links): Links {
  const back = new Map<string, string[]>();
  for (const [from, targets] of links) {
    for (const target of targets) {
      const list = back.get(target);
      if (list) list.push(from);
      else back.set(target, [from]);
    }
  }
  return back;
}

/** Only the names from which one can go on for ever: ends are taken away until none is left. */
function withoutEnds(links: Links): Links {
  const back = turned(links);
  const open = new Map<string, number>();
  for (const [from, targets] of links)
    open.set(from, targets.filter((target) => links.has(target)).length);
  const ends = [...open].filter(([, count]) => count === 0).map(([name]) => name);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    for (const from of back.get(end) ?? []) {
      const left = (open.get(from) ?? 0) - 1;
      open.set(from, left);
      if (left === 0) ends.push(from);
    }
  }
  const isKept = (name: string) => (open.get(name) ?? 0) > 0;
  return new Map(
    [...links]
      .filter(([from]) => isKept(from))
      .map(([from, targets]) => [from, targets.filter(isKept)]),
  );
}

/** Names that stand in a circle of links, or between two circles. Time grows with the number of links. */
export function circlesIn(links: Links): ReadonlySet<string> {
  return new Set(withoutEnds(turned(withoutEnds(links))).keys());
}
