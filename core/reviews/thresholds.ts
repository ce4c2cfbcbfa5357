import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about reviews. */
export const reviewThresholds = defineThresholds({
  grace: {
    name: 'Review late after (days)',
    value: 3,
    unit: 'days',
    meaning: 'a review is in time up to this many days after its planned day',
    source: 'ours, because a review moved within its week still steers that week',
  },
  carriedOverTimes: {
    name: 'Carried over too often from',
    value: 3,
    unit: 'reviews',
    meaning: 'an action carried over by this many reviews is named',
    source: 'ours, because twice may be bad luck; the third time nobody means to do it',
  },
  minimumCoverage: {
    name: 'Least share of reviews with a planned day',
    value: 0.6,
    unit: 'fraction',
    meaning: 'below this share of reviews with a planned day a warning is said',
    source: 'ours, because reviews noted only once they were held look always kept',
  },
});
