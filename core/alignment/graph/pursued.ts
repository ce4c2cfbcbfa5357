import { type LevelId, objectiveLevels } from './levels.ts';
import type { StrategyGraph } from './model.ts';

/** What makes a line of the strategy, or a scorecard objective, more than words. */
export const pursuits: readonly LevelId[] = [...objectiveLevels, 'key result', 'initiative'];

/** Positions above any node of the given levels. Linear in links. */
export function positionsAbove(
  { nodes }: StrategyGraph,
  wanted: readonly LevelId[],
): ReadonlySet<number> {
  const reached = new Set<number>();
  const waiting = nodes.flatMap(({ level }, position) =>
    wanted.includes(level) ? [position] : [],
  );
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const parent of nodes[next]?.parents ?? []) {
      if (reached.has(parent)) continue;
      reached.add(parent);
      waiting.push(parent);
    }
  }
  return reached;
}
