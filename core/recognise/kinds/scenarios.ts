import type { KindProfile } from '../kindProfile.ts';

/** Measures and drivers in a worst, a base and a best case; three guesses of how long a task takes are none. */
export const scenariosProfile: KindProfile = {
  kind: 'scenarios',
  weights: {
    measure: 1.4,
    keyResult: 1,
    worstCase: 2,
    baseCase: 1.2,
    bestCase: 2,
    worstChance: 0.6,
    baseChance: 0.6,
    bestChance: 0.6,
    direction: 0.6,
    unit: 0.4,
    linkedMeasure: 0.6,
    owner: 0.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['worstCase'], ['bestCase'], ['measure', 'keyResult']],
  against: { task: 2, initiative: 1.5, startDate: 1, dueDate: 0.5, question: 1, perspective: 0.8 },
  references: ['linkedMeasure'],
  mainText: null,
  sureAnchor: 0.85,
  threshold: 3.8,
};
