import type { IndexPart } from '../alignmentIndex.ts';
import type { DerailerId } from './model.ts';

export interface WeighedDerailer {
  readonly id: DerailerId;
  readonly weight: number;
  readonly value: number | null;
  readonly coverage: number;
}

export interface OverallIndex {
  readonly value: number | null;
  readonly coverage: number;
  readonly parts: readonly IndexPart[];
}

/**
 * Mean of the derailers that have a value, by weight, 0–100, with what each gives to it; null where none has. The
 * coverage is the weighted mean over all of them, so that derailers without evidence show in it.
 */
export function overallIndex(derailers: readonly WeighedDerailer[]): OverallIndex {
  let [all, known, present] = [0, 0, 0];
  for (const { weight, value, coverage } of derailers) {
    all += weight;
    known += weight * coverage;
    if (value !== null) present += weight;
  }
  const parts = derailers.flatMap(({ id, weight, value }) => {
    if (value === null || present === 0) return [];
    const share = weight / present;
    return [{ id, share, points: share * value }];
  });
  const sum = parts.reduce((total, { points }) => total + points, 0);
  return {
    value: parts.length === 0 ? null : Math.min(100, sum),
    coverage: all === 0 ? 0 : Math.min(1, known / all),
    parts,
  };
}
