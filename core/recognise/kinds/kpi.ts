import type { KindProfile } from '../kindProfile.ts';

/** A list of measures. */
export const kpiProfile: KindProfile = {
  kind: 'kpi',
  weights: {
    measure: 2.6,
    target: 0.8,
    actual: 0.8,
    baseline: 0.5,
    frequency: 0.9,
    unit: 0.5,
    direction: 0.8,
    formula: 0.8,
    weight: 0.5,
    owner: 0.3,
    status: 0.4,
    perspective: 0.2,
    objective: 0.2,
    redFlag: 0.6,
    minimum: 0.3,
    maximum: 0.3,
    period: 0.3,
    type: 0.2,
    leading: 0.3,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [
    ['measure'],
    [
      // A baseline alone compares two states, such as before and after; weights alone rate something.
      ...(['target', 'actual', 'frequency', 'unit', 'direction'] as const),
      ...(['formula', 'status', 'owner', 'redFlag', 'minimum', 'maximum'] as const),
    ],
  ],
  against: {
    keyResult: 2.5,
    objective: 0.5,
    perspective: 0.4,
    question: 1,
    decision: 1,
    task: 0.5,
  },
  mainText: 'measure',
  standIns: [{ role: 'parent', as: 'objective', beside: 'measure' }],
  threshold: 2.8,
};
