import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about waste. */
export const leanThresholds = defineThresholds({
  minimumCoverage: {
    name: 'Least coverage',
    value: 0.6,
    unit: 'fraction',
    meaning:
      'below this share of wastes with a size, or of steps with both times, a warning comes along',
    source: 'ours, the least coverage of every score',
  },
  goodEfficiency: {
    name: 'Good process-cycle efficiency',
    value: 0.25,
    unit: 'fraction',
    meaning: 'from it on the view calls a process lean',
    source:
      'Michael George, Lean Six Sigma (2002): processes that are not lean seldom reach a tenth, a lean one has more than a quarter',
  },
});
