import { type LevelId, objectiveLevels } from '../../graph/levels.ts';
import type { StrategyGraph } from '../../graph/model.ts';

/** What makes a line of the strategy more than words. */
export const pursuits: readonly LevelId[] = [...objectiveLevels, 'key result', 'initiative'];

/** Positions above anything that is pursued. Linear in links. */
export function pursuedLines({ nodes }: StrategyGraph): ReadonlySet<number> {
  const reached = new Set<number>();
  const waiting = nodes.flatMap(({ level }, position) =>
    pursuits.includes(level) ? [position] : [],
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
