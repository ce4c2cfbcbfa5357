import type { KindProfile } from '../kindProfile.ts';

/** Money set aside for objectives; a budget without them is none of ours. */
export const budgetProfile: KindProfile = {
  kind: 'budget',
  weights: {
    budget: 1.6,
    amount: 1.2,
    objective: 1.4,
    keyResult: 1,
    initiative: 1,
    parent: 1,
    period: 0.3,
    owner: 0.2,
    department: 0.3,
    explore: 0.5,
    label: 0.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [
    ['budget', 'amount'],
    ['objective', 'keyResult', 'parent'],
  ],
  against: {
    target: 0.8,
    current: 0.5,
    measure: 0.8,
    perspective: 1,
    progress: 0.8,
    startDate: 0.4,
    status: 0.4,
    frequency: 0.5,
  },
  references: ['objective', 'keyResult', 'initiative'],
  standIns: [
    { role: 'target', as: 'budget', hinted: true },
    { role: 'plannedWork', as: 'budget', hinted: true },
    { role: 'current', as: 'amount', hinted: true },
    { role: 'actual', as: 'amount', hinted: true },
  ],
  mainText: null,
  threshold: 3.4,
};
