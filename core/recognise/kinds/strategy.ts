import type { KindProfile } from '../kindProfile.ts';

/** Vision, mission, values and lines of a strategy: told by a column that names these levels. */
export const strategyProfile: KindProfile = {
  kind: 'strategy',
  weights: {
    level: 3.2,
    statement: 0.6,
    behaviour: 1,
    explore: 0.8,
    horizon: 0.5,
    parent: 0.3,
    owner: 0.3,
    dueDate: 0.2,
    comment: 0.1,
    id: 0.2,
  },
  anchors: [['level'], ['statement']],
  against: {
    keyResult: 1,
    measure: 0.8,
    target: 0.6,
    progress: 0.6,
    current: 0.6,
    question: 1,
    task: 0.8,
  },
  mainText: 'statement',
  sureAnchor: 0.75,
  threshold: 2.9,
};
