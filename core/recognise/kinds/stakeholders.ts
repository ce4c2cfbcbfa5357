import type { KindProfile } from '../kindProfile.ts';

/**
 * People and groups a change touches, with their influence and where they stand. A register of stakeholders that
 * does not say where they stand is none.
 */
export const stakeholdersProfile: KindProfile = {
  kind: 'stakeholders',
  weights: {
    stakeholder: 2,
    influence: 1.6,
    stance: 2,
    initiative: 0.4,
    lastContact: 0.8,
    communicationLink: 0.8,
    owner: 0.3,
    message: 0.2,
    status: 0.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['stakeholder'], ['influence'], ['stance']],
  against: { keyResult: 1.5, measure: 1, target: 1, task: 0.8, question: 1, decision: 0.8 },
  mainText: null,
  sureAnchor: 0.85,
  threshold: 3.6,
};
