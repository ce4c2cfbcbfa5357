import type { KindProfile } from '../kindProfile.ts';

/** Steps of a process with the time that adds value and the time of waiting; a plan of tasks with durations is none. */
export const valueStreamProfile: KindProfile = {
  kind: 'value-stream',
  weights: {
    task: 0.6,
    label: 0.3,
    valueTime: 2,
    waitTime: 2,
    owner: 0.2,
    responsible: 0.1,
    team: 0.1,
    note: 0.1,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['valueTime'], ['waitTime']],
  against: { keyResult: 1.2, question: 1, target: 0.6, measure: 0.6, startDate: 0.8, amount: 0.6 },
  mainText: 'task',
  sureAnchor: 0.85,
  threshold: 3.4,
};
