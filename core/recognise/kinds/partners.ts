import type { KindProfile } from '../kindProfile.ts';

/** Partners with what they share: an objective, a measure, a day to look at both; a list of contacts or suppliers is none. */
export const partnersProfile: KindProfile = {
  kind: 'partners',
  weights: {
    partner: 1.8,
    sharedObjective: 1.5,
    sharedMeasure: 1.5,
    nextReview: 0.9,
    lastReviewed: 0.7,
    type: 0.2,
    owner: 0.3,
    person: 0.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['partner'], ['sharedObjective', 'sharedMeasure', 'nextReview']],
  against: { keyResult: 1.2, task: 1, question: 1, amount: 0.6, decidedOn: 0.8, progress: 0.6 },
  mainText: null,
  sureAnchor: 0.85,
  threshold: 3.2,
};
