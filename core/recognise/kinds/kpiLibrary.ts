import type { KindProfile } from '../kindProfile.ts';

/** What measures are and how they are worked out, without values; told from a list of measures by the function that owns each. */
export const kpiLibraryProfile: KindProfile = {
  kind: 'kpi-library',
  weights: {
    measure: 2.2,
    formula: 1.2,
    functionOwner: 2.6,
    source: 0.5,
    direction: 0.8,
    unit: 0.5,
    leading: 0.5,
    frequency: 0.6,
    owner: 0.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['measure'], ['formula'], ['functionOwner']],
  against: { actual: 1.5, current: 1.2, target: 0.8, status: 0.8, weight: 0.8, keyResult: 2 },
  mainText: null,
  sureAnchor: 0.85,
  threshold: 4,
};
