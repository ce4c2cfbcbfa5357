import type { KindProfile } from '../kindProfile.ts';

/** Measures by perspective. */
export const scorecardProfile: KindProfile = {
  kind: 'scorecard',
  weights: {
    perspective: 2.4,
    measure: 1.7,
    objective: 1.1,
    target: 0.7,
    actual: 0.8,
    baseline: 0.5,
    initiative: 0.7,
    weight: 0.5,
    unit: 0.3,
    owner: 0.3,
    frequency: 0.4,
    status: 0.4,
    direction: 0.4,
    minimum: 0.2,
    maximum: 0.2,
    formula: 0.2,
    comment: 0.1,
  },
  anchors: [
    ['perspective', 'objective'],
    ['measure', 'perspective'],
  ],
  against: { keyResult: 2.5, question: 1, decision: 1 },
  mainText: 'measure',
  sureAnchor: 0.85,
  standIns: [{ role: 'parent', as: 'objective', beside: 'measure' }],
  threshold: 3.2,
};
