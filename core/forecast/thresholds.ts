import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about forecasts and signals. */
export const forecastThresholds = defineThresholds({
  minimumPoints: {
    name: 'Fewest points',
    value: 3,
    unit: 'count',
    meaning: 'no forecast from fewer values',
    source: 'ours, because a line through two points always fits and says nothing of its error',
  },
  level: {
    name: 'Interval',
    value: 0.8,
    unit: 'fraction',
    meaning: 'share of cases in which the value falls between the ends of the interval',
    source:
      'ours, because with a handful of check-ins 95 % is so wide that nobody acts on it; forecasting texts show 80 % first',
  },
  alpha: {
    name: 'Weight of the newest level',
    value: 0.5,
    unit: 'fraction',
    meaning: 'how quickly Holt smoothing follows the level',
    source: 'ours, because half from the newest value suits the few check-ins of a quarter',
  },
  beta: {
    name: 'Weight of the newest trend',
    value: 0.3,
    unit: 'fraction',
    meaning: 'how quickly Holt smoothing follows the trend',
    source: 'ours, because a trend that jumps with every value forecasts the last jump',
  },
  leastSpan: {
    name: 'Least span of a history',
    value: 0.5,
    unit: 'fraction',
    meaning:
      'nothing is said of a key result whose values span a smaller share of the days between the last of them and its due date',
    source: 'ours, because a line drawn on for more than twice its own length mostly misleads',
  },
  likelyFrom: {
    name: 'Likely from',
    value: 0.8,
    unit: 'fraction',
    meaning:
      'chance from which reaching a target is called likely; unlikely up to what is left to 1',
    source: 'ours, because four in five is the same share as the interval holds',
  },
  evenTo: {
    name: 'About even up to',
    value: 0.6,
    unit: 'fraction',
    meaning: 'chance up to which, from what is left to 1, reaching a target is called about even',
    source:
      'ours, because with a few check-ins a chance is not known to better than ten in a hundred',
  },
  minimumSignals: {
    name: 'Fewest points of a chart',
    value: 6,
    unit: 'count',
    meaning: 'no limits of chance from fewer values',
    source:
      'ours, because the mean of fewer than five ranges moves more than what it is to judge; Wheeler, Understanding Variation, uses five or six at the least',
  },
});
