import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about dependencies and joint milestones. */
export const dependencyThresholds = defineThresholds({
  confirmBefore: {
    name: 'Days before the day needed by which a dependency is confirmed',
    value: 14,
    unit: 'days',
    meaning: 'From here on a dependency that is not confirmed is named.',
    source: 'ours, because two weeks are what a small team needs to make room for a piece of work',
  },
  leastDepartments: {
    name: 'Least departments of a joint milestone',
    value: 2,
    unit: 'departments',
    meaning: 'With fewer a milestone is nobody else’s.',
    source: 'ours, because joint means that no department can reach it alone',
  },
});
