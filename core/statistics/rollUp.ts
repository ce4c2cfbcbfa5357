import type { MissingPolicy } from './missingPolicy.ts';

/** One child of a roll-up. */
export interface RollUpItem {
  /** Null when there is no data. */
  readonly score: number | null;
  /** Relative, 0 or more; a child of weight 0 is not counted. */
  readonly weight: number;
  /** Last known score, for `carry`. */
  readonly previous?: number | null;
  /** False when no data was due yet, for `notMet`; true when left out. */
  readonly due?: boolean;
  /** False for a child that deliberately does not apply: out under every policy, with its weight. */
  readonly applies?: boolean;
  /** Share of the child's own weight that has data; 1 with a score and 0 without when left out. */
  readonly coverage?: number;
}

export interface RollUp {
  /** Weighted mean in the scores' unit; null when nothing can be said under the policy. */
  readonly score: number | null;
  /** Share of weight that has data, 0–1; null when there is no weight at all. */
  readonly coverage: number | null;
}

/** A child as the policy counts it. */
interface Counted {
  readonly score: number | null;
  readonly weight: number;
  readonly coverage: number;
}

function countItem(item: RollUpItem, policy: MissingPolicy): Counted {
  const { score, weight, coverage = score === null ? 0 : 1 } = item;
  if (score !== null) return { score, weight, coverage };
  if (policy === 'carry') return { score: item.previous ?? null, weight, coverage };
  const isFailed = policy === 'zero' || (policy === 'notMet' && item.due !== false);
  return { score: isFailed ? 0 : null, weight, coverage };
}

function weightedMean(present: readonly Counted[], extraWeight: number): number | null {
  let sum = 0;
  let weights = 0;
  for (const { score, weight } of present) {
    sum += (score ?? 0) * (weight + extraWeight);
    weights += weight + extraWeight;
  }
  return weights > 0 ? sum / weights : null;
}

/**
 * Weighted mean of the children with relative weights, missing ones treated by the named policy, with the share
 * of weight that has data. Only the proportions of the weights matter. Where nothing is missing all policies agree.
 */
export function rollUp(items: readonly RollUpItem[], policy: MissingPolicy): RollUp {
  const counted = items
    .filter(({ applies, weight }) => applies !== false && weight > 0)
    .filter(({ score }) => score !== null || policy !== 'notApplicable')
    .map((item) => countItem(item, policy));
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { score: null, coverage: null };
  const covered = counted.reduce((sum, { weight, coverage }) => sum + weight * coverage, 0);
  const coverage = Math.min(1, covered / total);
  const present = counted.filter(({ score }) => score !== null);
  const missing = counted.filter(({ score }) => score === null);
  if (policy === 'strict' && missing.length > 0) return { score: null, coverage };
  const missingWeight = missing.reduce((sum, { weight }) => sum + weight, 0);
  const extra = policy === 'equal' && present.length > 0 ? missingWeight / present.length : 0;
  return { score: weightedMean(present, extra), coverage };
}
