import type { KindProfile } from '../kindProfile.ts';

/** Who talks to whom: contacts counted pair by pair, or the people somebody names. */
export const tiesProfile: KindProfile = {
  kind: 'ties',
  weights: {
    tieFrom: 1.4,
    tieTo: 1.4,
    tieStrength: 1.4,
    tieFromGroup: 0.6,
    tieToGroup: 0.6,
    department: 0.2,
  },
  anchors: [['tieFrom'], ['tieTo']],
  against: { target: 0.6, objective: 1, measure: 1, amount: 1, task: 0.6, startDate: 0.8 },
  standIns: [
    { role: 'respondent', as: 'tieFrom', beside: 'tieTo' },
    { role: 'person', as: 'tieFrom', beside: 'tieTo' },
  ],
  mainText: null,
  threshold: 2.4,
};
