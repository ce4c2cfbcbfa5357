import type { KindProfile } from '../kindProfile.ts';

/** Factors inside and outside the company, told by a column that names the four blocks, or by weights and ratings. */
export const swotProfile: KindProfile = {
  kind: 'swot',
  weights: {
    swotType: 2.6,
    factor: 1.4,
    rating: 0.7,
    weight: 0.5,
    evidence: 0.3,
    source: 0.2,
    changedOn: 0.2,
    owner: 0.1,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['swotType', 'rating'], ['factor']],
  against: {
    keyResult: 1.5,
    measure: 1,
    target: 0.8,
    progress: 0.6,
    question: 1,
    task: 0.8,
    decision: 0.8,
    towsType: 0.6,
  },
  mainText: 'factor',
  sureAnchor: 0.68,
  threshold: 3,
};
