import type { KindProfile } from '../kindProfile.ts';

/** What people name when asked for the top priorities, one person a row. */
export const recallProfile: KindProfile = {
  kind: 'recall',
  weights: {
    recalled1: 1.6,
    recalled2: 1.6,
    recalled3: 1,
    recalled4: 0.4,
    recalled5: 0.4,
    felt: 1,
    respondent: 0.4,
    person: 0.4,
    team: 0.2,
    comment: 0.1,
  },
  anchors: [['recalled1'], ['recalled2']],
  against: { keyResult: 1, target: 1, measure: 1, task: 0.6, status: 0.6, dueDate: 0.6 },
  mainText: null,
  threshold: 2.6,
};
