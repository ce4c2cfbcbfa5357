import type { KindProfile } from '../kindProfile.ts';

/** Days on which rituals took place, one a row; minutes and calendars, which name no ritual, are none. */
export const ritualsHeldProfile: KindProfile = {
  kind: 'rituals-held',
  weights: { ritual: 2, heldOn: 1.6, person: 0.2, note: 0.2, comment: 0.2, id: 0.1 },
  anchors: [['ritual'], ['heldOn']],
  against: {
    ...{ keyResult: 1.5, measure: 1.2, target: 1, question: 1, amount: 0.8, message: 1 },
    ...{ frequency: 1, plannedOn: 1, carriedOver: 1, lastHeld: 1, decision: 0.8, hours: 0.8 },
    ...{ task: 0.6, initiative: 0.6, dueDate: 0.6, status: 0.3, startDate: 0.6, end: 0.6 },
  },
  mainText: null,
  sureAnchor: 0.95,
  threshold: 3.2,
};
