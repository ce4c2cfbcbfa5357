import { circlesOf } from './circlesOf.ts';
import { levels } from './levels.ts';
import type { GraphNode, StrategyGraph } from './model.ts';

/**
 * How a node stands to the top. `top`: nothing above it is needed; `linked`: its parents lead to a top; `orphan`:
 * it names nothing; `unknown`: what it names is not listed; `circle`: it serves itself in the end; `cut off`: its
 * parents are broken further up.
 */
export type Sight = 'top' | 'linked' | 'orphan' | 'unknown' | 'circle' | 'cut off';

/** Every node's sight of the top, and the circles found on the way. */
export interface LineOfSight {
  readonly sights: readonly Sight[];
  readonly circles: readonly (readonly number[])[];
}

/** The lowest rank of any node: 0 where there is a vision; null where nothing has a rank. */
function topRank(nodes: readonly GraphNode[]): number | null {
  let top: number | null = null;
  for (const { level } of nodes) {
    const { rank } = levels[level];
    if (rank !== null && (top === null || rank < top)) top = rank;
  }
  return top;
}

/** The first step among objectives of the top rank: a team's objective is no top beside a company's. */
function topStep(nodes: readonly GraphNode[], top: number | null): number | null {
  let first: number | null = null;
  for (const { level } of nodes) {
    const { rank, step } = levels[level];
    if (rank === top && step !== null && (first === null || step < first)) first = step;
  }
  return first;
}

function isTop({ level }: GraphNode, top: number | null, step: number | null): boolean {
  const own = levels[level];
  if (own.rank === null) return top === null;
  return own.rank === top && (own.step === null || own.step === step);
}

/** Tops first, then downwards: a node is linked as soon as one of its parents is. */
function spread(start: readonly number[], { children }: StrategyGraph): ReadonlySet<number> {
  const reached = new Set(start);
  const waiting = [...start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const child of children[next] ?? []) {
      if (reached.has(child)) continue;
      reached.add(child);
      waiting.push(child);
    }
  }
  return reached;
}

/**
 * Whether each node's parents lead to the top: to a node of the highest level of the graph that names nothing
 * above it. Linear in nodes and links.
 */
export function lineOfSight(graph: StrategyGraph): LineOfSight {
  const { nodes } = graph;
  const circles = circlesOf(nodes.map(({ parents }) => parents));
  const inCircle = new Set(circles.flat());
  const top = topRank(nodes);
  const step = topStep(nodes, top);
  const isRoot = (node: GraphNode, position: number) =>
    isTop(node, top, step) &&
    !inCircle.has(position) &&
    node.parents.length === 0 &&
    node.unknown.length === 0;
  const tops = nodes.flatMap((node, position) => (isRoot(node, position) ? [position] : []));
  const topSet = new Set(tops);
  const reached = spread(tops, graph);
  const sights = nodes.map((node, position): Sight => {
    if (topSet.has(position)) return 'top';
    if (inCircle.has(position)) return 'circle';
    if (reached.has(position)) return 'linked';
    if (node.parents.length > 0) return 'cut off';
    return node.unknown.length > 0 ? 'unknown' : 'orphan';
  });
  return { sights, circles };
}

/** True where the parents lead to the top, or nothing above is needed. */
export function isInSight(sight: Sight | undefined): boolean {
  return sight === 'top' || sight === 'linked';
}
