import { indexOfCounts } from './indexOfCounts.ts';
import type { WeighedEvidence } from './model.ts';
import { scoreEvidence } from './scoreEvidence.ts';

/** A derailer's index without its evidence. */
export interface DerailerValue {
  /** 0 (nothing is right) to 100 (none of the derailer); null below the least coverage. */
  readonly value: number | null;
  /** Share of the weight of all its sources that is known, 0–1. */
  readonly coverage: number;
}

/** The index of a derailer from all its sources, see `indexOfCounts`. */
export function derailerIndex(
  evidence: readonly WeighedEvidence[],
  leastCoverage: number,
): DerailerValue {
  const sources = evidence.map((source) => {
    const { weight, enough } = source;
    return { weight, enough, ...scoreEvidence(source).counts };
  });
  const { value, coverage } = indexOfCounts(sources, leastCoverage);
  return { value, coverage };
}
