import type { KindProfile } from '../kindProfile.ts';

/** Values of key results or measures by date of check-in. */
export const checkInsProfile: KindProfile = {
  kind: 'check-ins',
  weights: {
    checkInDate: 2,
    keyResult: 1.6,
    measure: 0.6,
    id: 0.3,
    current: 0.9,
    confidence: 0.9,
    person: 0.4,
    comment: 0.5,
    blocker: 0.4,
    status: 0.3,
  },
  anchors: [['checkInDate'], ['keyResult', 'measure', 'id'], ['current', 'progress']],
  against: {
    target: 1,
    objective: 1,
    start: 0.6,
    weight: 0.5,
    dueDate: 0.8,
    unit: 0.5,
    frequency: 1,
    perspective: 1,
  },
  references: ['keyResult', 'measure'],
  mainText: null,
  threshold: 4,
};
