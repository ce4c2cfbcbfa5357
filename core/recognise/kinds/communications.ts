import type { KindProfile } from '../kindProfile.ts';

/** Who is told what by which channel, and whether it arrived. */
export const communicationsProfile: KindProfile = {
  kind: 'communications',
  weights: {
    audience: 2,
    message: 1.6,
    channel: 1,
    frequency: 0.4,
    owner: 0.3,
    sentOn: 0.6,
    reached: 0.9,
    audienceSize: 0.8,
    understood: 1,
    asked: 0.5,
    parent: 0.3,
    status: 0.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['audience'], ['message', 'channel']],
  references: ['parent'],
  against: {
    ...{ keyResult: 1, target: 1, question: 1, amount: 0.5, measure: 0.8, task: 0.6 },
    ...{ budget: 0.5, decision: 0.6 },
  },
  mainText: null,
  sureAnchor: 0.8,
  threshold: 3.3,
};
