import { defineThresholds } from '../../declare/threshold.ts';

/** Numbers that decide whether an item of evidence is good. */
export const derailerThresholds = defineThresholds({
  reachedFrom: {
    name: 'Reached from',
    value: 0.8,
    unit: 'fraction',
    meaning: 'share of an audience from which it counts as reached',
    source: 'ours, because one in five is mostly away, on leave or on another shift',
  },
  understoodFrom: {
    name: 'Understood from',
    value: 0.7,
    unit: 'fraction',
    meaning: 'share of those asked who can say a message in their own words',
    source: 'ours, because with seven of ten most conversations have somebody who knows',
  },
  alikeFrom: {
    name: 'Sentences alike from',
    value: 0.15,
    unit: 'fraction',
    meaning: 'share of words from which two sentences about the strategy are of one kind',
    source: 'ours, because two short sentences on one subject share one or two of ten words',
  },
  mostSentences: {
    name: 'Most sentences compared',
    value: 60,
    unit: 'count',
    meaning: 'above it sentences are not compared, for each is compared with every other',
    source: 'ours, because no small firm has more leaders, and time grows with the square',
  },
  lackingFrom: {
    name: 'Lacking from',
    value: 0.1,
    unit: 'fraction',
    meaning:
      'share of the weight of a derailer that is unknown in one source from which it is named as lacking',
    source: 'ours, because less than a tenth hardly moves the index',
  },
  mostGap: {
    name: 'Largest gap between felt and recalled',
    value: 0.25,
    unit: 'fraction',
    meaning: 'felt alignment may exceed what the same leader recalls by this much',
    source: 'ours, because it is one step of the five the feeling is told on',
  },
});
