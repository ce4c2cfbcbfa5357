import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about decisions. */
export const decisionThresholds = defineThresholds({
  vetoShare: {
    name: 'Most decisions with a veto',
    value: 0.2,
    unit: 'fraction',
    meaning: 'above this share of decisions that somebody may stop, vetoes are named as common',
    source:
      'ours, because guidance on decision rights keeps the right to stop for rare cases, and one in five is no longer rare',
  },
  leastDecisions: {
    name: 'Fewest decisions for a share of vetoes',
    value: 5,
    unit: 'count',
    meaning: 'with fewer decisions nothing is said about how common vetoes are',
    source: 'ours, because one veto in four decisions is an accident',
  },
  minimumCoverage: {
    name: 'Least share of decisions with a level',
    value: 0.6,
    unit: 'fraction',
    meaning: 'below this share of taken decisions whose level is known a warning is said',
    source: 'ours, the same as for scores, because the rest could turn the share over',
  },
});
