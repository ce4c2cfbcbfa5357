import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about bets. */
export const betThresholds = defineThresholds({
  minimumCoverage: {
    name: 'Least coverage',
    value: 0.6,
    unit: 'fraction',
    meaning: 'below this share of decided bets with what a figure needs a warning comes along',
    source: 'ours, the least coverage of every score',
  },
});
