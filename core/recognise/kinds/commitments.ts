import type { KindProfile } from '../kindProfile.ts';

/** Promises with who made them to whom; an action log, which says only who does what, is none. */
export const commitmentsProfile: KindProfile = {
  kind: 'commitments',
  weights: {
    commitment: 2.4,
    promisedBy: 0.8,
    promisedTo: 1,
    madeOn: 0.6,
    kept: 0.9,
    closedOn: 0.5,
    dueDate: 0.4,
    parent: 0.3,
    reason: 0.2,
    team: 0.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['commitment'], ['promisedTo', 'kept', 'promisedBy']],
  references: ['parent'],
  against: { keyResult: 2, measure: 1, target: 1, decision: 1, initiative: 1, amount: 0.8 },
  mainText: null,
  sureAnchor: 0.8,
  standIns: [
    { role: 'objective', as: 'parent' },
    { role: 'status', as: 'kept', beside: 'commitment' },
  ],
  threshold: 3.4,
};
