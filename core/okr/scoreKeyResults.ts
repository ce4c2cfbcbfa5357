import { type ObjectiveScore, objectiveScore } from './objectiveScore.ts';
import type { KeyResult } from './readKeyResults.ts';
import { shareWeights } from './shareWeights.ts';

/** Same objective, however its cell was typed. */
export function objectiveKey(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Key results that take part in a score: all but baselines. */
export function scoredKeyResults(keyResults: readonly KeyResult[]): readonly KeyResult[] {
  return keyResults.filter(({ values }) => values.type !== 'baseline');
}

/**
 * Weighted mean of held progress, and the share of weight that has data. Baselines are left out, weight 0 takes
 * no part, blank weights share what the others of their objective leave (`shareWeights`).
 */
export function scoreKeyResults(keyResults: readonly KeyResult[]): ObjectiveScore {
  const scored = scoredKeyResults(keyResults);
  const weights = shareWeights(
    scored.map(({ objective, values }) => ({
      group: objectiveKey(objective),
      weight: values.weight,
    })),
  );
  return objectiveScore(
    scored.map(({ progress }, index) => ({ score: progress, weight: weights[index] ?? 0 })),
  );
}
