import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about a SWOT. */
export const swotThresholds = defineThresholds({
  lowestRating: {
    name: 'Lowest rating',
    value: 1,
    unit: 'points',
    meaning: 'a rating below it is left out of the score and named',
    source: 'David, Strategic Management: factors of an IFE or EFE matrix are rated from 1 to 4',
  },
  highestRating: {
    name: 'Highest rating',
    value: 4,
    unit: 'points',
    meaning: 'a rating above it is left out of the score and named',
    source: 'David, Strategic Management: factors of an IFE or EFE matrix are rated from 1 to 4',
  },
  averageScore: {
    name: 'Average score',
    value: 2.5,
    unit: 'points',
    meaning: 'from it on a side counts as strong; the average itself is strong',
    source: 'David, Strategic Management: 2.5 is the average of an IFE or EFE matrix',
  },
  weightTolerance: {
    name: 'Tolerance of weights',
    value: 0.01,
    unit: 'share of the sum',
    meaning: 'weights whose sum is further from 1 (or 100) than this are named',
    source: 'ours, because weights rounded to two digits seldom miss 1 by more',
  },
  highWeight: {
    name: 'High weight',
    value: 0.15,
    unit: 'share of its side',
    meaning: 'a factor of this weight or more is named when no option uses it',
    source: 'ours, because with six or seven factors a side it is a little above an equal share',
  },
});
