import type { WeighedEvidence } from './model.ts';
import { scoreEvidence } from './scoreEvidence.ts';

/** A derailer's index without its evidence. */
export interface DerailerValue {
  /** 0 (nothing is right) to 100 (none of the derailer); null below the least coverage. */
  readonly value: number | null;
  /** Share of the weight of all its sources that is known, 0–1. */
  readonly coverage: number;
}

/** Sums of weights are compared with a little slack, for 0.1 + 0.2 is not 0.3. */
const slack = 1e-9;

/**
 * 100 × the mean of the scores of its sources that have items, by weight. A source without items (its sheet is absent)
 * lowers the coverage, not the value; an unknown item lowers both. Null below `leastCoverage`. Definition: ours.
 */
export function derailerIndex(
  evidence: readonly WeighedEvidence[],
  leastCoverage: number,
): DerailerValue {
  let [all, present, good, known] = [0, 0, 0, 0];
  for (const source of evidence) {
    const score = scoreEvidence(source);
    all += source.weight;
    known += source.weight * score.known;
    if (score.value === null) continue;
    present += source.weight;
    good += source.weight * score.value;
  }
  const coverage = all === 0 ? 0 : Math.min(1, known / all);
  const isEnough = present > 0 && coverage > 0 && coverage >= leastCoverage - slack;
  return { value: isEnough ? Math.min(100, (100 * good) / present) : null, coverage };
}
