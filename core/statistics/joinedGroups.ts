/**
 * Items that share a tie, directly or through others, as groups; groups and items keep their order. Union by halving
 * paths: time grows with the number of ties.
 */
export function joinedGroups<T>(
  items: readonly T[],
  tiesOf: (item: T) => readonly string[],
): readonly (readonly T[])[] {
  const parents = new Map<string, string>();
  const rootOf = (tie: string): string => {
    let at = tie;
    for (let parent = parents.get(at); parent !== undefined && parent !== at; ) {
      const above = parents.get(parent) ?? parent;
      parents.set(at, above);
      at = above;
      parent = parents.get(at);
    }
    return at;
  };
  const ties = items.map(tiesOf);
  for (const [first, ...others] of ties)
    for (const other of others) if (first !== undefined) parents.set(rootOf(other), rootOf(first));
  const groups = new Map<string, T[]>();
  items.forEach((item, index) => {
    const root = rootOf(ties[index]?.[0] ?? `item ${index}`);
    const own = groups.get(root);
    if (own) own.push(item);
    else groups.set(root, [item]);
  });
  return [...groups.values()];
}
