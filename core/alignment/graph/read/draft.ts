import { type LevelId, levels, objectiveLevels } from '../levels.ts';
import type { DraftNode } from '../model.ts';

/** A node about which only its level, name and place are known. */
export function draftNode(
  known: Pick<DraftNode, 'level' | 'label' | 'place'> & Partial<DraftNode>,
): DraftNode {
  return {
    id: null,
    owners: [],
    hasOwnerColumn: false,
    department: null,
    group: null,
    parentPlace: null,
    references: [],
    weight: null,
    isExplore: false,
    explorePlace: null,
    isListed: true,
    amount: null,
    measure: null,
    measurePlace: null,
    ...known,
  };
}

/** Every level above a rank, the nearest first. */
export function levelsAbove(rank: number): readonly LevelId[] {
  const above = (Object.keys(levels) as LevelId[]).filter((id) => (levels[id].rank ?? 9) < rank);
  return above.sort((a, b) => (levels[b].rank ?? 0) - (levels[a].rank ?? 0));
}

/** What an objective may serve: another objective, or anything of the strategy; a key result last. */
export const aboveObjective: readonly LevelId[] = [
  ...objectiveLevels,
  ...levelsAbove(3),
  'key result',
];

/** What a piece of work may serve. */
export const aboveWork: readonly LevelId[] = [
  ...objectiveLevels,
  'key result',
  ...levelsAbove(3),
  'kpi',
];
