import type { KindProfile } from '../kindProfile.ts';

/** A log of decisions. */
export const decisionsProfile: KindProfile = {
  kind: 'decisions',
  weights: {
    decision: 2.4,
    decidedOn: 1,
    decider: 1,
    comment: 0.4,
    objective: 0.3,
    status: 0.3,
    parent: 0.3,
    id: 0.1,
    owner: 0.3,
    consulted: 0.4,
    informed: 0.4,
    scope: 0.3,
    reversible: 0.8,
    limit: 0.3,
    valuesCheck: 0.8,
    veto: 0.6,
    escalation: 0.2,
    reason: 0.3,
    dueDate: 0.2,
  },
  anchors: [['decision'], ['decidedOn', 'decider']],
  references: ['parent'],
  against: { keyResult: 1, measure: 1, target: 1, progress: 0.6 },
  mainText: null,
  threshold: 3.2,
};
