import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about the steps of a change. */
export const changeThresholds = defineThresholds({
  gap: {
    name: 'Steps of a change: ahead by',
    value: 2,
    unit: 'points',
    meaning: 'a later step rated this many points above an earlier one runs ahead of it',
    source: 'ours, because one point apart is how far two people rating the same step differ',
  },
  leastRated: {
    name: 'Fewest rated steps',
    value: 2,
    unit: 'count',
    meaning: 'with fewer rated steps there is no pair to compare',
    source: 'ours, because an order needs two',
  },
  evidenceFrom: {
    name: 'Evidence from',
    value: 3,
    unit: 'points',
    meaning: 'a rating from here on needs evidence',
    source: 'ours, because what is half done can be seen',
  },
});
