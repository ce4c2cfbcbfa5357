import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about assumptions. */
export const assumptionThresholds = defineThresholds({
  staleAfter: {
    name: 'Stale after',
    value: 90,
    unit: 'days',
    meaning: 'an assumption tested longer ago than this is stale; on the day itself it is not',
    source: 'ours, because a quarter holds one round of review',
  },
  highConfidence: {
    name: 'High confidence',
    value: 0.8,
    unit: 'fraction',
    meaning: 'from it on somebody who is sure has to say why',
    source: 'ours, because four in five is where people stop looking for other explanations',
  },
  highWord: {
    name: 'The word high',
    value: 0.8,
    unit: 'fraction',
    meaning: 'what high counts as a confidence',
    source: 'ours, because it has to reach the high confidence and leave room above it',
  },
  mediumWord: {
    name: 'The word medium',
    value: 0.5,
    unit: 'fraction',
    meaning: 'what medium counts as a confidence',
    source: 'ours, because it says as much for as against',
  },
  lowWord: {
    name: 'The word low',
    value: 0.2,
    unit: 'fraction',
    meaning: 'what low counts as a confidence',
    source: 'ours, as far below medium as high is above it',
  },
  smallScale: {
    name: 'Small scale',
    value: 10,
    unit: 'points',
    meaning: 'whole numbers up to it may be points of 5 or 10 as well as percents, so none is read',
    source: 'ours, because scales to 5 and to 10 are common and 7 % is not 7 of 10',
  },
});
