import type { KindProfile } from '../kindProfile.ts';

/** The strategy in one sentence, as each leader words it. */
export const messagesProfile: KindProfile = {
  kind: 'messages',
  weights: { strategyLine: 2.6, person: 0.5, respondent: 0.5, team: 0.3, role: 0.2, comment: 0.1 },
  anchors: [['strategyLine'], ['person', 'respondent', 'team']],
  against: { keyResult: 1, target: 1, measure: 1, channel: 1, frequency: 0.6, statement: 0.6 },
  mainText: null,
  sureAnchor: 0.75,
  threshold: 2.4,
};
