import type { KindProfile } from '../kindProfile.ts';

/** Targets that were moved: from what, to what, why and by whom. */
export const targetChangesProfile: KindProfile = {
  kind: 'target-changes',
  weights: {
    oldTarget: 2,
    newTarget: 2,
    keyResult: 0.6,
    measure: 0.3,
    changedOn: 0.8,
    reason: 0.6,
    changedBy: 0.5,
  },
  anchors: [['oldTarget'], ['newTarget']],
  references: ['keyResult', 'measure'],
  against: { current: 0.8, progress: 0.8, actual: 0.8 },
  mainText: null,
  threshold: 4,
};
