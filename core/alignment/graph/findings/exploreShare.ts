import type { Issue } from '../../../issue/issue.ts';
import { exploreShareOf, isAim } from '../exploreShareOf.ts';
import { graphIssues } from '../issues.ts';
import type { GraphNode } from '../model.ts';
import type { JudgedGraph } from './judged.ts';

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** The flag most rows hang right under. */
function widestFlag({ graph: { nodes, children } }: JudgedGraph): GraphNode | null {
  let [widest, most] = [-1, -1];
  nodes.forEach(({ isExplore, level }, position) => {
    const count = children[position]?.length ?? 0;
    if (!isExplore || !isAim(level) || count <= most) return;
    [widest, most] = [position, count];
  });
  return nodes[widest] ?? null;
}

/** Said once, at the flag that protects most, where more is flagged as exploration than the setting protects. */
export function exploreShareExceeded(judged: JudgedGraph, allowed: number): readonly Issue[] {
  const { graph, zone } = judged;
  const { share, count, explore } = exploreShareOf(graph, zone);
  if (share === null || share <= allowed) return [];
  const flag = widestFlag(judged);
  if (!flag) return [];
  const found = `${explore} of ${count} lines and objectives (${percent(share)})`;
  const place = flag.explorePlace ?? flag.place;
  const expected = `at most ${percent(allowed)}`;
  return [graphIssues['explore-share-exceeded']({ place, expected, found })];
}
