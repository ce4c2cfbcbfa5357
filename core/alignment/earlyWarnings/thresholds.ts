import { defineThresholds } from '../../declare/threshold.ts';

/** Numbers that decide when an early sign is said. */
export const earlyWarningThresholds = defineThresholds({
  warnFrom: {
    name: 'Early warning from',
    value: 0.25,
    unit: 'fraction',
    meaning: 'a sign that holds for this share or more is a warning',
    source: 'ours, because one in four is more than the odd exception',
  },
  watchFrom: {
    name: 'Early sign watched from',
    value: 0.1,
    unit: 'fraction',
    meaning: 'a sign that holds for this share or more is to be watched',
    source: 'ours, because one in ten is where an exception begins to look like a habit',
  },
  leastCases: {
    name: 'Fewest cases of an early sign',
    value: 3,
    unit: 'count',
    meaning: 'with fewer cases no share is judged',
    source: 'ours, because one of two is half and still one case',
  },
  oldAfter: {
    name: 'Dependency old after',
    value: 30,
    unit: 'days',
    meaning: 'an open dependency asked for longer ago than this is old',
    source: 'ours, because a month is a third of a quarter',
  },
});
