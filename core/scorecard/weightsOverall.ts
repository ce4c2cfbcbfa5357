import type { Perspective } from './model.ts';
import { scorecardThresholds } from './thresholds.ts';

function isWhole(sum: number): boolean {
  const { value: slack } = scorecardThresholds.percentSlack;
  return [1, 100].some((whole) => Math.abs(sum - whole) <= slack * whole);
}

function sumOf(weights: readonly (number | null)[]): number {
  return weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
}

/**
 * Sum of the measures' weights when they are shares of the whole scorecard (they add up to 1 or 100 over several
 * perspectives, which have no weights of their own); null when they are not.
 */
export function weightsOverall(perspectives: readonly Perspective[]): number | null {
  const objectives = perspectives.flatMap((perspective) => perspective.objectives);
  const isWeighted = [...perspectives, ...objectives].some(({ weight }) => weight !== null);
  if (isWeighted || objectives.length < 2) return null;
  const weights = objectives.flatMap(({ measures }) => measures.map(({ weight }) => weight));
  if (weights.length < 2 || weights.some((weight) => weight === null)) return null;
  const sum = sumOf(weights);
  return isWhole(sum) ? sum : null;
}
