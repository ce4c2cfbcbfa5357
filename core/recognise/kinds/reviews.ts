import type { KindProfile } from '../kindProfile.ts';

/** Reviews with the day they were planned for and the day they were held; appraisals of people and of products are none. */
export const reviewsProfile: KindProfile = {
  kind: 'reviews',
  weights: {
    review: 1.8,
    frequency: 0.6,
    plannedOn: 1.2,
    heldOn: 1.2,
    owner: 0.3,
    decision: 0.3,
    initiative: 0.3,
    carriedOver: 1.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [
    ['review', 'carriedOver'],
    ['plannedOn', 'heldOn'],
    ['heldOn', 'carriedOver'],
  ],
  against: {
    ...{ keyResult: 1.5, measure: 1.2, target: 1, question: 1, amount: 0.8, rating: 1.5 },
    ...{ progress: 0.6, respondent: 0.8, hours: 0.6, budget: 0.6, decidedOn: 0.8, decider: 0.6 },
  },
  mainText: null,
  sureAnchor: 0.85,
  threshold: 3.2,
};
