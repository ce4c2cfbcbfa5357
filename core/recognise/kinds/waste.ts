import type { KindProfile } from '../kindProfile.ts';

/** A log of waste: what, of which of the eight kinds, hours or money lost, what is done about it; a list of rubbish collected is none. */
export const wasteProfile: KindProfile = {
  kind: 'waste',
  weights: {
    waste: 1.6,
    wasteType: 1.8,
    hoursLost: 1,
    amount: 0.4,
    countermeasure: 1,
    owner: 0.3,
    status: 0.2,
    dueDate: 0.1,
    place: 0.1,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [
    ['waste', 'wasteType'],
    ['hoursLost', 'countermeasure', 'amount'],
    ['wasteType', 'countermeasure'],
  ],
  against: { keyResult: 1.2, question: 1, target: 0.6, measure: 0.6, progress: 0.8, decision: 0.6 },
  mainText: null,
  threshold: 3.2,
};
