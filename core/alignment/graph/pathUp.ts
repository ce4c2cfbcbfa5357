import { isInSight, type LineOfSight } from './lineOfSight.ts';
import type { StrategyGraph } from './model.ts';

/** The way from a node up: its own position first. */
export interface PathUp {
  readonly positions: readonly number[];
  /** True where the way comes back to a node it has passed. */
  readonly isCircle: boolean;
}

/** The way up from a node: at each step the first parent that leads to the top, else the first. */
export function pathUp(graph: StrategyGraph, { sights }: LineOfSight, start: number): PathUp {
  const positions = [start];
  const met = new Set(positions);
  for (let at = start; ; ) {
    const { parents = [] } = graph.nodes[at] ?? {};
    const next = parents.find((parent) => isInSight(sights[parent])) ?? parents[0];
    if (next === undefined) return { positions, isCircle: false };
    if (met.has(next)) return { positions, isCircle: true };
    met.add(next);
    positions.push(next);
    at = next;
  }
}
