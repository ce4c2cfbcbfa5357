import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about communication plans. */
export const communicationThresholds = defineThresholds({
  reachedShare: {
    name: 'Least share of an audience reached',
    value: 0.8,
    unit: 'fraction',
    meaning: 'a message counts as reached from this share of its audience',
    source: 'ours, because four of five tell the fifth; set your own',
  },
  understoodShare: {
    name: 'Least share that understood',
    value: 0.7,
    unit: 'fraction',
    meaning: 'below this share of those asked a message is named',
    source: 'ours, because a message that three in ten cannot repeat is not one yet; set your own',
  },
  minimumAnswers: {
    name: 'Fewest answers shown',
    value: 5,
    unit: 'people',
    meaning: 'no share is shown of fewer people asked',
    source: 'ours, because below five somebody can be told from the rest',
  },
  minimumCoverage: {
    name: 'Least share of messages known',
    value: 0.6,
    unit: 'fraction',
    meaning: 'below this share of messages of which it is known a warning is said',
    source: 'ours, because people count the messages of which they are proud',
  },
});
