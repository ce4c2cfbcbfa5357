import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something in a budget. */
export const budgetThresholds = defineThresholds({
  overspentAbove: {
    name: 'Overspent above',
    value: 0.1,
    unit: 'fraction',
    meaning: 'a line that has spent more than its budget by this share is pointed out',
    source: 'ours, because a tenth over is beyond what rounding and timing explain',
  },
  minimumCoverage: {
    name: 'Least coverage',
    value: 0.6,
    unit: 'fraction',
    meaning: 'below this share of lines with an amount a share of spend comes with a warning',
    source: 'ours, the least coverage of every score',
  },
});
