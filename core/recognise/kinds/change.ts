import type { KindProfile } from '../kindProfile.ts';

/** Steps of a change with how far each has come; told by the steps and their rating. */
export const changeProfile: KindProfile = {
  kind: 'change',
  weights: {
    changeStep: 2.4,
    completion: 1.6,
    ratedOn: 0.8,
    evidence: 0.8,
    owner: 0.3,
    initiative: 0.3,
    checkInDate: 0.3,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['changeStep'], ['completion', 'evidence', 'ratedOn']],
  against: { keyResult: 1.5, measure: 1, target: 1, task: 0.6, question: 1, assumption: 1 },
  mainText: null,
  sureAnchor: 0.85,
  threshold: 3.2,
};
