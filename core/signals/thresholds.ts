import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about signals. */
export const signalThresholds = defineThresholds({
  minimumPoints: {
    name: 'Fewest finished signals',
    value: 3,
    unit: 'count',
    meaning: 'with fewer finished signals no typical time is given',
    source: 'ours, because the median of two is their mean and moves with either',
  },
  decideWithin: {
    name: 'Decide within',
    value: 30,
    unit: 'days',
    meaning: 'a signal still undecided after this many days is named',
    source: 'ours, because a month passes every regular meeting of those who decide once',
  },
});
