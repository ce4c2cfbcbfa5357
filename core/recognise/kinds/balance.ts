import type { KindProfile } from '../kindProfile.ts';

/** How much departments explore and exploit, by survey scores. */
export const balanceProfile: KindProfile = {
  kind: 'balance',
  weights: {
    exploreScore: 1.8,
    exploitScore: 1.8,
    team: 0.4,
    answerCount: 0.2,
    department: 0.4,
    label: 0.2,
    comment: 0.1,
    note: 0.1,
    id: 0.1,
  },
  anchors: [['exploreScore'], ['exploitScore']],
  against: { keyResult: 1.2, objective: 0.6, question: 0.6, task: 0.6, target: 0.8, amount: 0.6 },
  mainText: null,
  threshold: 3.2,
};
