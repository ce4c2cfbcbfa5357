import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about estimates. */
export const moneyThresholds = defineThresholds({
  minimumCoverage: {
    name: 'Least coverage',
    value: 0.6,
    unit: 'fraction',
    meaning: 'below this share of lines with a full estimate the total comes with a warning',
    source: 'ours, the least coverage of every score',
  },
});
