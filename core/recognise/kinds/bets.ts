import type { KindProfile } from '../kindProfile.ts';

/** A board of bets: a hypothesis, the smallest test of it, the day something is learned, what was decided; a log of tests of software is none. */
export const betsProfile: KindProfile = {
  kind: 'bets',
  weights: {
    assumption: 1.2,
    smallestTest: 1.6,
    learnBy: 1.4,
    betResult: 0.5,
    decision: 0.4,
    decidedOn: 0.3,
    measure: 0.3,
    linkedMeasure: 0.4,
    parent: 0.2,
    startDate: 0.2,
    owner: 0.2,
    status: 0.1,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['assumption'], ['smallestTest', 'learnBy'], ['learnBy', 'betResult', 'decision']],
  against: {
    keyResult: 0.8,
    question: 1,
    amount: 0.4,
    testedOn: 0.6,
    evidence: 0.4,
    confidence: 0.2,
  },
  references: ['linkedMeasure', 'parent'],
  mainText: null,
  threshold: 3.2,
};
