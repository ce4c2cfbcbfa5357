import { statusBand } from '../statistics/statusBand.ts';
import { scorecardThresholds } from './thresholds.ts';

/** Band of a score in words; `Not enough data` without a score or below the least coverage. */
export type ScoreBand = 'On target' | 'Watch' | 'Behind' | 'Not enough data';

const words = { Green: 'On target', Yellow: 'Watch', Red: 'Behind' } as const;

/** Band of a score (0–100) that stands on a share of weight with data (0–1). */
export function scoreBand(score: number | null, coverage: number | null): ScoreBand {
  const { onTargetFrom, watchFrom, minimumCoverage } = scorecardThresholds;
  const colour = statusBand(score, { greenFrom: onTargetFrom.value, yellowFrom: watchFrom.value });
  if (colour === null || (coverage ?? 0) < minimumCoverage.value) return 'Not enough data';
  return words[colour];
}
