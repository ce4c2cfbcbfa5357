import { type LevelId, levels } from './levels.ts';
import type { StrategyGraph } from './model.ts';

/** How much of what is aimed at is flagged as exploration. */
export interface ExploreShare {
  /** 0–1; null where nothing is aimed at. */
  readonly share: number | null;
  /** Lines of the strategy and objectives of every level. */
  readonly count: number;
  readonly explore: number;
}

/** True for what is aimed at: lines of the strategy and objectives of every level, not how they are measured or paid. */
export function isAim(level: LevelId): boolean {
  const { rank } = levels[level];
  return rank !== null && rank >= 1 && rank <= 3;
}

/** Share of the aims that are flagged as exploration, themselves or by what they hang under. */
export function exploreShareOf({ nodes }: StrategyGraph, zone: ReadonlySet<number>): ExploreShare {
  const aims = nodes.flatMap(({ level }, position) => (isAim(level) ? [position] : []));
  const explore = aims.filter((position) => zone.has(position)).length;
  const count = aims.length;
  return { share: count === 0 ? null : explore / count, count, explore };
}
