import { type LevelId, levels } from './levels.ts';
import { isInSight, type Sight } from './lineOfSight.ts';
import type { GraphNode, StrategyGraph } from './model.ts';

/** Levels that have at least one node. */
export function levelsIn(nodes: readonly { readonly level: LevelId }[]): ReadonlySet<LevelId> {
  return new Set(nodes.map(({ level }) => level));
}

function isBetween(id: LevelId, parent: LevelId, child: LevelId): boolean {
  const [between, above, below] = [levels[id], levels[parent], levels[child]];
  const [rank, high, low] = [between.rank, above.rank, below.rank];
  if (rank === null || high === null || low === null) return false;
  if (high < rank && rank < low) return true;
  if (rank !== low || high > low || between.step === null || below.step === null) return false;
  const isBelowParent = high < low || (above.step !== null && above.step < between.step);
  return isBelowParent && between.step < below.step;
}

/**
 * The level that a link from child to parent passes over although the graph has it: an objective right under the
 * vision beside lines of a strategy, a team's objective under the company's beside those of departments. Null where
 * none is; what hangs beside the levels never skips one.
 */
export function skippedLevel(
  parent: LevelId,
  child: LevelId,
  present: ReadonlySet<LevelId>,
): LevelId | null {
  for (const id of present) if (isBetween(id, parent, child)) return id;
  return null;
}

interface Surroundings {
  readonly sights: readonly Sight[];
  readonly present: ReadonlySet<LevelId>;
}

/** The level that every parent of a node passes over; null where one does not. Parents that lead nowhere don't count. */
export function skippedAbove(
  { level, parents }: GraphNode,
  { nodes }: StrategyGraph,
  { sights, present }: Surroundings,
): LevelId | null {
  const seen = parents.filter((position) => isInSight(sights[position]));
  const skipped = seen.map((position) =>
    skippedLevel(nodes[position]?.level ?? level, level, present),
  );
  return skipped.some((each) => each === null) ? null : (skipped[0] ?? null);
}
