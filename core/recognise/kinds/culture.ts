import type { KindProfile } from '../kindProfile.ts';

/** Points split over the four types of the competing-values framework, now and wanted. */
export const cultureProfile: KindProfile = {
  kind: 'culture',
  weights: {
    clanNow: 0.9,
    adhocracyNow: 0.9,
    marketNow: 0.9,
    hierarchyNow: 0.9,
    clanWanted: 0.9,
    adhocracyWanted: 0.9,
    marketWanted: 0.9,
    hierarchyWanted: 0.9,
    cultureDimension: 0.6,
    respondent: 0.4,
    statement: 0.2,
    comment: 0.1,
    department: 0.1,
  },
  anchors: [
    ['clanNow', 'clanWanted'],
    ['adhocracyNow', 'adhocracyWanted'],
    ['hierarchyNow', 'hierarchyWanted'],
  ],
  against: { keyResult: 1, objective: 1, measure: 0.8, task: 0.8 },
  mainText: null,
  threshold: 2.4,
};
