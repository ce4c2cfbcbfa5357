import type { KindProfile } from '../kindProfile.ts';

/** Rituals with how often each is meant to take place; a list of appointments, which each happen once, is none. */
export const rhythmProfile: KindProfile = {
  kind: 'rhythm',
  weights: {
    ritual: 2,
    frequency: 1,
    lastHeld: 1.3,
    timesHeld: 1,
    owner: 0.3,
    audience: 0.4,
    startDate: 0.3,
    purpose: 0.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['ritual'], ['frequency', 'lastHeld', 'timesHeld']],
  against: {
    ...{ keyResult: 1.5, measure: 1.2, target: 1, question: 1, amount: 0.8, message: 1 },
    ...{ progress: 0.6, task: 0.6, plannedOn: 0.6, heldOn: 0.8, initiative: 0.6, hours: 0.6 },
  },
  mainText: null,
  sureAnchor: 0.85,
  threshold: 3.2,
};
