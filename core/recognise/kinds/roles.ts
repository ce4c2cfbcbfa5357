import type { KindProfile } from '../kindProfile.ts';

/** A list of roles with what each is for, decides or answers for; a list of people with their titles is none. */
export const rolesProfile: KindProfile = {
  kind: 'roles',
  weights: {
    role: 2,
    purpose: 1,
    decisionRights: 1.2,
    measuresOwned: 1.2,
    person: 0.5,
    coOwner: 0.5,
    changedOn: 0.7,
    team: 0.3,
    department: 0.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['role'], ['purpose', 'decisionRights', 'measuresOwned']],
  against: { keyResult: 1.5, objective: 1, task: 1, question: 1, decidedOn: 1, target: 0.8 },
  mainText: null,
  sureAnchor: 0.8,
  threshold: 3.2,
};
