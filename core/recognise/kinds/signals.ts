import type { KindProfile } from '../kindProfile.ts';

/** Signals from outside, with when they were noticed, decided on and acted on. */
export const signalsProfile: KindProfile = {
  kind: 'signals',
  weights: {
    signal: 2.2,
    sensedOn: 2,
    decidedOn: 0.8,
    doneOn: 0.8,
    source: 0.5,
    decision: 0.3,
    owner: 0.3,
    status: 0.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['signal'], ['sensedOn', 'decidedOn']],
  against: { keyResult: 1.5, measure: 1, target: 1, task: 0.8, question: 1, decider: 0.8 },
  references: ['decision'],
  mainText: null,
  sureAnchor: 0.85,
  threshold: 3.2,
};
