import type { KindProfile } from '../kindProfile.ts';

/** Scores by day, as snapshots write them down. */
export const historyProfile: KindProfile = {
  kind: 'history',
  weights: {
    snapshotOn: 1.4,
    scoreId: 2.4,
    scoreValue: 1,
    coverage: 1.2,
    asOf: 0.6,
    label: 0.3,
    type: 0.2,
    unit: 0.2,
  },
  anchors: [['snapshotOn'], ['scoreId'], ['scoreValue']],
  against: { target: 1, keyResult: 0.8, respondent: 1 },
  mainText: null,
  threshold: 4,
};
