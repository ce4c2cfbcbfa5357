import { type LevelId, levelIds } from './levels.ts';
import { isInSight, type LineOfSight } from './lineOfSight.ts';
import type { StrategyGraph } from './model.ts';

/** How far one level of a graph hangs together. */
export interface LevelCoverage {
  readonly level: LevelId;
  /** Rows of the level. */
  readonly count: number;
  /** Rows whose parents lead to the top, or that are the top. */
  readonly upward: number;
  /** Rows that something hangs under. */
  readonly downward: number;
}

/** Per level that has rows, from the top: how many lead to the top, and under how many something hangs. */
export function levelCoverage(
  { nodes, children }: StrategyGraph,
  { sights }: LineOfSight,
): readonly LevelCoverage[] {
  const counts = new Map<LevelId, { count: number; upward: number; downward: number }>();
  nodes.forEach(({ level }, position) => {
    const entry = counts.get(level) ?? { count: 0, upward: 0, downward: 0 };
    entry.count++;
    if (isInSight(sights[position])) entry.upward++;
    if ((children[position] ?? []).length > 0) entry.downward++;
    counts.set(level, entry);
  });
  return levelIds.flatMap((level) => {
    const entry = counts.get(level);
    return entry ? [{ level, ...entry }] : [];
  });
}
