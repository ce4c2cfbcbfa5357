import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about roles. */
export const roleThresholds = defineThresholds({
  mostRoles: {
    name: 'Most roles of a person',
    value: 3,
    unit: 'count',
    meaning: 'a person who holds more roles than this is named',
    source:
      'ours, because in small companies two or three hats are usual and a fourth is a vacancy',
  },
  mostDaysUnchanged: {
    name: 'Longest without a look',
    value: 365,
    unit: 'days',
    meaning: 'a role whose description is older than this is named',
    source: 'ours, because a year holds one round of planning, and every plan moves some work',
  },
});
