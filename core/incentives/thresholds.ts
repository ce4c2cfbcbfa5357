import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about incentives. */
export const incentiveThresholds = defineThresholds({
  weightTolerance: {
    name: 'Tolerance of weights',
    value: 0.011,
    unit: 'fraction',
    meaning: 'weights of a person may miss 100 % by this share before it is reported',
    source: 'ours, because three thirds written as 33 % miss by a hundredth',
  },
  mostPairs: {
    name: 'Most pairs listed',
    value: 500,
    unit: 'count',
    meaning: 'pairs of people beyond this are counted and not listed',
    source: 'ours, because pairs grow with the square of the people and nobody reads more',
  },
});
