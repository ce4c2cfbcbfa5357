import type { KindProfile } from '../kindProfile.ts';

/** Hours with whether they were planned, or which problem came back; a time sheet, which says only how many, is none. */
export const worklogProfile: KindProfile = {
  kind: 'worklog',
  weights: {
    hours: 1.4,
    plannedWork: 1.2,
    unplannedWork: 1.6,
    workedOn: 0.5,
    person: 0.3,
    task: 0.2,
    parent: 0.3,
    problem: 0.9,
    repeatOf: 1,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['hours'], ['plannedWork', 'unplannedWork', 'repeatOf']],
  references: ['parent', 'repeatOf'],
  against: {
    ...{ keyResult: 1.5, measure: 1.2, question: 1, amount: 0.8, progress: 0.8, dueDate: 0.8 },
    // Absences and overtime give their reasons; work says what was done.
    ...{ startDate: 0.6, end: 0.6, budget: 1, target: 0.6, actual: 0.6, reason: 1 },
  },
  mainText: null,
  sureAnchor: 0.85,
  standIns: [{ role: 'objective', as: 'parent' }],
  threshold: 3.2,
};
