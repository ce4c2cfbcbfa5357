import type { KindProfile } from '../kindProfile.ts';

/** Long-term outcomes by quarter beside the alignment index, which nothing else has. */
export const outcomesProfile: KindProfile = {
  kind: 'outcomes',
  weights: {
    outcome: 2.2,
    alignmentIndex: 2.6,
    period: 0.8,
    actual: 0.8,
    unit: 0.3,
    perspective: 0.2,
    type: 0.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['outcome'], ['alignmentIndex'], ['period']],
  against: { keyResult: 1.5, task: 0.8, question: 1 },
  standIns: [{ role: 'measure', as: 'outcome', beside: 'alignmentIndex' }],
  mainText: null,
  sureAnchor: 0.85,
  threshold: 3.6,
};
