import type { Issue } from '../issue/issue.ts';
import { swotIssues } from './issues.ts';
import { type FactorList, factorsOf, type Side } from './model.ts';
import { swotThresholds } from './thresholds.ts';

const sideWords: Readonly<Record<Side, string>> = { internal: 'inside', external: 'outside' };

/** Sums of points stand on hundredths or whole points: 0.30000000000000004 is not worth a finding. */
const rounding = 1e-9;

/** True for a sum of 1, or of 100 where weights are percents. */
function isWhole(sum: number): boolean {
  const { value: tolerance } = swotThresholds.weightTolerance;
  return [1, 100].some((whole) => Math.abs(sum / whole - 1) <= tolerance + rounding);
}

function sumOf(weights: readonly (number | null)[]): number {
  return weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
}

/**
 * Sides whose weights do not add up to 1 (or 100), named at the side's first weight. Weights of all four blocks
 * that add up to 1 together are a habit of its own and sound.
 */
export function checkWeights({ factors }: FactorList): readonly Issue[] {
  if (isWhole(sumOf(factors.map(({ weight }) => weight)))) return [];
  return (['internal', 'external'] as const).flatMap((side) => {
    const own = factorsOf(factors, side).filter(({ weight }) => weight !== null);
    const sum = sumOf(own.map(({ weight }) => weight));
    const [first] = own;
    if (first === undefined || isWhole(sum)) return [];
    const found = `${Number(sum.toFixed(4))} in sum of ${own.length}`;
    const about = { place: first.at.weight, subject: sideWords[side], found };
    return [swotIssues['swot-weight-sum']({ ...about, expected: 'a sum of 1 (or 100 %)' })];
  });
}
