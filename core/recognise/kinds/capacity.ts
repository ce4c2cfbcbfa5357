import type { KindProfile } from '../kindProfile.ts';

/** What is planned beside what there are hands for; a rota or a timesheet has only one of the two. */
export const capacityProfile: KindProfile = {
  kind: 'capacity',
  weights: {
    available: 2,
    plannedEffort: 2,
    team: 0.6,
    department: 0.6,
    person: 0.5,
    owner: 0.3,
    period: 0.4,
    comment: 0.1,
  },
  anchors: [['available'], ['plannedEffort'], ['team', 'department', 'person', 'owner']],
  against: {
    target: 1,
    measure: 1,
    keyResult: 1.5,
    objective: 0.6,
    question: 1,
    budget: 0.6,
    amount: 0.6,
  },
  mainText: null,
  sureAnchor: 0.7,
  threshold: 3.4,
};
