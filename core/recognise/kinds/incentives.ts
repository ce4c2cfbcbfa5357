import type { KindProfile } from '../kindProfile.ts';

/** Who is rewarded for moving which measure in which direction; a list of salaries and bonuses is none. */
export const incentivesProfile: KindProfile = {
  kind: 'incentives',
  weights: {
    reward: 2.2,
    measure: 1,
    direction: 0.6,
    person: 0.6,
    team: 0.4,
    weight: 0.5,
    movesWith: 1,
    tradeOff: 1,
    period: 0.3,
    parent: 0.3,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['reward'], ['measure'], ['person', 'team']],
  references: ['measure', 'parent'],
  against: { keyResult: 1, question: 1, task: 1, decision: 1, actual: 0.8, perspective: 0.8 },
  mainText: null,
  sureAnchor: 0.8,
  standIns: [{ role: 'objective', as: 'parent' }],
  threshold: 3.8,
};
