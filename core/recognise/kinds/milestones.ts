import type { KindProfile } from '../kindProfile.ts';

/** Milestones with the departments that reach them together; a plan of tasks or key results is none. */
export const milestonesProfile: KindProfile = {
  kind: 'milestones',
  weights: {
    milestone: 2,
    department: 0.8,
    team: 0.3,
    owner: 0.4,
    dueDate: 0.5,
    doneOn: 0.9,
    parent: 0.4,
    objective: 0.3,
    status: 0.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['milestone'], ['department', 'team'], ['dueDate', 'doneOn']],
  against: {
    ...{ keyResult: 1, target: 1, current: 1, progress: 0.8, weight: 0.5, startDate: 0.8 },
    ...{ budget: 0.6, task: 0.8, initiative: 0.8, measure: 0.8, decision: 0.8 },
  },
  mainText: null,
  sureAnchor: 0.95,
  threshold: 3.2,
};
