import type { KindProfile } from '../kindProfile.ts';

/** Options made of factors of a SWOT. */
export const towsProfile: KindProfile = {
  kind: 'tows',
  weights: {
    towsType: 2.4,
    strategicOption: 1.6,
    factorsUsed: 1.6,
    parent: 0.4,
    objective: 0.3,
    decision: 0.3,
    decidedOn: 0.1,
    status: 0.2,
    priority: 0.2,
    owner: 0.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['strategicOption'], ['towsType', 'factorsUsed']],
  against: { keyResult: 1.5, measure: 1, target: 0.8, progress: 0.6, question: 1, choices: 0.4 },
  references: ['factorsUsed', 'parent'],
  mainText: 'strategicOption',
  sureAnchor: 0.68,
  threshold: 3,
};
