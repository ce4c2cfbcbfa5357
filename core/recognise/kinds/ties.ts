import type { KindProfile } from '../kindProfile.ts';

/** Who talks to whom. */
export const tiesProfile: KindProfile = {
  kind: 'ties',
  weights: { tieFrom: 1.4, tieTo: 1.4, tieStrength: 1.4 },
  anchors: [['tieFrom'], ['tieTo']],
  against: { target: 0.6, objective: 1, measure: 1, amount: 1, task: 0.6, startDate: 0.8 },
  mainText: null,
  threshold: 2.4,
};
