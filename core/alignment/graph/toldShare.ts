import { levels } from './levels.ts';
import type { LineOfSight } from './lineOfSight.ts';
import type { StrategyGraph } from './model.ts';

/** Share of the rows that need a parent whose table has a column to name it in, 0–1: how much of the health is told. */
export function toldShare({ nodes }: StrategyGraph, { sights }: LineOfSight): number {
  const judged = nodes.filter(
    ({ level }, position) => levels[level].needsParent && sights[position] !== 'top',
  );
  const told = judged.filter(({ parentPlace }) => parentPlace !== null);
  return judged.length === 0 ? 0 : told.length / judged.length;
}
