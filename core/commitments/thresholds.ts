import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about commitments. */
export const commitmentThresholds = defineThresholds({
  minimumCoverage: {
    name: 'Least share of commitments known',
    value: 0.6,
    unit: 'fraction',
    meaning: 'below this share of commitments whose outcome or due date is known a warning is said',
    source:
      'ours, because with fewer the rate speaks of the part of the list somebody cared to fill in',
  },
});
