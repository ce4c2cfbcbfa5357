import type { NetworkBlock } from '../../core/declare/view.ts';
import type { DrawnNetwork } from './reduceNetwork.ts';

/** Radius of people in pixels; the more there are, the smaller. */
function personRadius(people: number): number {
  if (people > 400) return 2.5;
  return people > 60 ? 5 : 7;
}

/**
 * Radius of each node in pixels by index: alike for people; by number of members, as an area, for groups. `scale`
 * is 1 in the pane.
 */
export function networkRadius(
  network: DrawnNetwork,
  whole: NetworkBlock,
  scale = 1,
): (index: number) => number {
  if (network.nodes.length === whole.nodes.length) {
    const radius = personRadius(network.nodes.length) * scale;
    return () => radius;
  }
  const counts = new Map<string, number>();
  for (const { group } of whole.nodes) counts.set(group, (counts.get(group) ?? 0) + 1);
  const most = [...counts.values()].reduce((largest, count) => Math.max(largest, count), 1);
  const share = (index: number) => (counts.get(network.nodes[index]?.group ?? '') ?? 0) / most;
  return (index) => scale * (6 + 10 * Math.sqrt(share(index)));
}
