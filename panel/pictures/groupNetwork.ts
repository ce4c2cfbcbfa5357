import type { NetworkBlock } from '../../core/declare/view.ts';

function sizes({ nodes }: NetworkBlock): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { group } of nodes) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

/**
 * The same network with one node a group: ties between members of two groups added up, ties within a group told in
 * its note.
 */
export function groupNetwork(block: NetworkBlock): NetworkBlock {
  const groups = new Map(block.nodes.map(({ id, group }) => [id, group]));
  const within = new Map<string, number>();
  const between = new Map<string, { from: string; to: string; weight: number }>();
  for (const { from, to, weight = 1 } of block.ties) {
    const [one, other] = [groups.get(from), groups.get(to)];
    if (one === undefined || other === undefined) continue;
    if (one === other) {
      within.set(one, (within.get(one) ?? 0) + weight);
      continue;
    }
    const key = JSON.stringify([one, other]);
    const sum = (between.get(key)?.weight ?? 0) + weight;
    between.set(key, { from: one, to: other, weight: sum });
  }
  const nodes = [...sizes(block)].map(([group, count]) => ({
    id: group,
    label: group,
    group,
    note: `${count} ${count === 1 ? 'member' : 'members'}, ${within.get(group) ?? 0} ties within`,
  }));
  return { ...block, nodes, ties: [...between.values()] };
}
