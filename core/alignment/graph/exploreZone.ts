import type { StrategyGraph } from './model.ts';

/** Positions that are flagged as exploration, themselves or by anything they hang under. Linear in links. */
export function exploreZone({ nodes, children }: StrategyGraph): ReadonlySet<number> {
  const zone = new Set(nodes.flatMap(({ isExplore }, position) => (isExplore ? [position] : [])));
  const waiting = [...zone];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const child of children[next] ?? []) {
      if (zone.has(child)) continue;
      zone.add(child);
      waiting.push(child);
    }
  }
  return zone;
}
