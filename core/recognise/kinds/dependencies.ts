import type { KindProfile } from '../kindProfile.ts';

/** What one team needs from another; told by the team that is asked and by what it is asked for. */
export const dependenciesProfile: KindProfile = {
  kind: 'dependencies',
  weights: {
    toTeam: 2,
    need: 1.5,
    confirmed: 1,
    riskOwner: 1.2,
    fromTeam: 1,
    askedOn: 0.6,
    keyResult: 0.4,
    dueDate: 0.3,
    status: 0.2,
    owner: 0.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['toTeam'], ['need', 'confirmed', 'riskOwner']],
  against: {
    ...{ target: 1, current: 0.8, progress: 0.5, weight: 0.5, question: 1, decision: 0.8 },
    ...{ task: 0.8, initiative: 0.5, measure: 0.8, startDate: 0.4 },
  },
  references: ['keyResult'],
  mainText: null,
  sureAnchor: 0.8,
  threshold: 3,
};
