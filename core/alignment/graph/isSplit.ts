import { type LevelId, levels, objectiveLevels } from './levels.ts';
import type { GraphNode } from './model.ts';

/** Levels whose value is passed on to the parent, so that two parents count it twice. */
const passedOn: readonly LevelId[] = [...objectiveLevels, 'budget'];

/** True for an objective or a budget line with two or more parents of one rank; a value it lives beside a line it serves is none. */
export function isSplit({ level, parents }: GraphNode, nodes: readonly GraphNode[]): boolean {
  if (!passedOn.includes(level) || parents.length < 2) return false;
  const ranks = parents.flatMap((position) => {
    const parent = nodes[position]?.level;
    return parent === undefined || parent === 'value' ? [] : [levels[parent].rank];
  });
  return new Set(ranks).size < ranks.length;
}
