import type { KindProfile } from '../kindProfile.ts';

/** A log of assumptions with what speaks for them and when they were tested; a list of model inputs with values is none. */
export const assumptionsProfile: KindProfile = {
  kind: 'assumptions',
  weights: {
    assumption: 2.2,
    evidence: 0.8,
    testedOn: 1,
    nextTest: 0.8,
    confidence: 0.6,
    impact: 0.4,
    parent: 0.4,
    objective: 0.3,
    status: 0.5,
    owner: 0.4,
    dueDate: 0.2,
    method: 0.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['assumption'], ['evidence', 'testedOn', 'nextTest', 'status', 'confidence']],
  against: {
    keyResult: 1.5,
    measure: 1,
    unit: 1,
    amount: 1,
    target: 0.8,
    progress: 0.8,
    question: 1,
    task: 0.6,
    initiative: 0.4,
  },
  references: ['parent'],
  mainText: null,
  sureAnchor: 0.85,
  threshold: 3,
};
