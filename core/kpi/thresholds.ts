import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something in the KPI subject. */
export const kpiThresholds = defineThresholds({
  promoterFrom: {
    name: 'Promoter from',
    value: 9,
    unit: 'points',
    meaning: 'least answer of a promoter on a scale from 0 to 10',
    source: 'Reichheld, The One Number You Need to Grow (Harvard Business Review 2003)',
  },
  passiveFrom: {
    name: 'Passive from',
    value: 7,
    unit: 'points',
    meaning: 'least answer of a passive; below it stands a detractor',
    source: 'Reichheld, The One Number You Need to Grow (Harvard Business Review 2003)',
  },
  satisfiedFrom: {
    name: 'Satisfied from',
    value: 4,
    unit: 'points',
    meaning: 'least answer that counts as satisfied on a scale from 1 to 5',
    source: 'Delighted and Intercom, customer satisfaction: share of the two top answers',
  },
  onTargetFrom: {
    name: 'On target from',
    value: 0.9,
    unit: 'fraction',
    meaning: 'share of the target from which a KPI is on target or green',
    source: 'ServiceNow, status calculation: green from 90 % of the target',
  },
  watchFrom: {
    name: 'Watch from',
    value: 0.75,
    unit: 'fraction',
    meaning: 'share of the target from which a KPI is to be watched or yellow',
    source: 'ServiceNow, status calculation: yellow from 75 % of the target',
  },
  clearpointGreenFrom: {
    name: 'ClearPoint-style: green from',
    value: 1,
    unit: 'fraction',
    meaning: 'share of the target from which a KPI is green',
    source: 'ClearPoint, evaluation rules: actual at least the target, first match wins',
  },
  clearpointYellowFrom: {
    name: 'ClearPoint-style: yellow from',
    value: 0.9,
    unit: 'fraction',
    meaning: 'share of the target from which a KPI is yellow',
    source: 'ClearPoint, evaluation rules: actual at least 0.9 × target',
  },
  minimumCoverage: {
    name: 'Least coverage',
    value: 0.6,
    unit: 'fraction',
    meaning: 'below this share of due values a status reads "Not enough data"',
    source:
      'ours, because a figure that misses two fifths of its values can still change its colour',
  },
  minimumPoints: {
    name: 'Fewest points',
    value: 3,
    unit: 'count',
    meaning: 'a trend through fewer values is not given',
    source: 'ours, because a line through two points always fits',
  },
  flatShare: {
    name: 'Flat below',
    value: 1e-9,
    unit: 'fraction',
    meaning: 'a slope smaller than this share of the mean size of the values is called flat',
    source: 'ours, because below it only binary rounding moves the line',
  },
  mixFrom: {
    name: 'Mix judged from',
    value: 3,
    unit: 'count',
    meaning: 'with fewer measures told leading or lagging, all of one kind is no finding',
    source: 'ours, because two of a kind are a short list and not a choice',
  },
  maxLag: {
    name: 'Largest lag',
    value: 4,
    unit: 'count',
    meaning: 'periods a leading measure is shifted by at most when nothing else is told',
    source: 'ours, because four quarters make a year',
  },
  minimumAnswers: {
    name: 'Fewest answers shown',
    value: 5,
    unit: 'count',
    meaning: 'a score of staff from fewer answers is hidden',
    source: 'ours, the same as for surveys, so that nobody can be told from the rest',
  },
});
