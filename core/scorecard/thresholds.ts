import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something in the scorecard subject. */
export const scorecardThresholds = defineThresholds({
  onTargetFrom: {
    name: 'On target from',
    value: 90,
    unit: 'score',
    meaning: 'a score from it on is on target',
    source: 'ServiceNow, status calculation: green from 90 % of the target',
  },
  watchFrom: {
    name: 'Watch from',
    value: 75,
    unit: 'score',
    meaning: 'a score from it on is to be watched, below it is behind',
    source: 'ServiceNow, status calculation: yellow from 75 % of the target',
  },
  minimumCoverage: {
    name: 'Least coverage',
    value: 0.6,
    unit: 'fraction',
    meaning: 'below this share of weight with data a band reads "Not enough data"',
    source:
      'ours, because a score that leaves out two fifths of the weight can still change its band',
  },
  toleranceShare: {
    name: 'Tolerance',
    value: 0.05,
    unit: 'fraction',
    meaning: 'half the band around a target that is to be kept, when none is given',
    source: 'ServiceNow, target type "maintain constant": 5 % by default',
  },
  redFlagScore: {
    name: 'Red flag score',
    value: 100 / 3,
    unit: 'score',
    meaning: 'score at the red flag; the goal scores twice as much',
    source: 'Spider Strategies, goal and red-flag scoring: 3.33 and 6.67 of 10',
  },
  percentSlack: {
    name: 'Percent slack',
    value: 0.01,
    unit: 'fraction',
    meaning: 'weights whose sum is this close to 1 or 100 are taken as shares of a whole',
    source: 'ours, because shares rounded to whole percents miss 100 by less than that',
  },
  scaleOfTen: {
    name: 'Scale of ten',
    value: 10,
    unit: 'score',
    meaning: 'typed scores of which none is above it were typed as shares of 1 or from 0 to 10',
    source: 'Spider Strategies scores from 0 to 10; the rule is ours',
  },
  weightScaleGap: {
    name: 'Weight scale gap',
    value: 20,
    unit: 'times',
    meaning: 'a share below 1 beside a weight this many times as large was typed on another scale',
    source: 'ours, because siblings seldom differ by more than ten times and percents by a hundred',
  },
  suspectGreenShare: {
    name: 'Suspect share on target',
    value: 0.9,
    unit: 'fraction',
    meaning: 'a scorecard with more measures on target may have easy targets',
    source:
      'ClearPoint: about 40 % of goals are green at a time over 30,000 plans; the cut is ours',
  },
  suspectGreenMeasures: {
    name: 'Measures for that note',
    value: 10,
    unit: 'count',
    meaning: 'fewer scored measures say nothing about easy targets',
    source: 'ours, because below ten one measure moves the share by more than a tenth',
  },
});
