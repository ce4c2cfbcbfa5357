import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, numberParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { chanceOfReaching } from '../chanceOfReaching.ts';
import { historyOf } from '../history.ts';
import { forecastIssues } from '../issues.ts';
import { forecastThresholds } from '../thresholds.ts';
import {
  endDateParameter,
  exampleHistory,
  hasHeaderParameter,
  historyParameter,
  keyResultParameter,
  minimumPointsParameter,
} from './parameters.ts';

export const targetChanceFunction = defineFunction({
  name: 'TARGET_CHANCE',
  subject: 'forecast',
  summary: 'Chance that a target is reached by a day if the history goes on as it did.',
  definition:
    'Student’s t with n − 2 degrees of freedom about the least-squares line, error of a single new value. It knows the history only: not what anybody is going to do about it.',
  parameters: {
    history: historyParameter,
    target: numberParameter({ help: 'Value wanted.', unit: 'same as the measure' }),
    endDate: endDateParameter,
    direction: choiceParameter({
      help: 'increase: at least the target; decrease: at most.',
      choices: ['increase', 'decrease'] as const,
      synonyms: { up: 'increase', higher: 'increase', down: 'decrease', lower: 'decrease' },
      fallback: 'increase',
    }),
    keyResult: keyResultParameter,
    minimumPoints: minimumPointsParameter,
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'value', unit: 'fraction', help: 'Chance, 0 to 1.' },
  examples: [
    {
      note: 'A perfect line that ends above the target',
      arguments: [exampleHistory, 90, '2026-11-02'],
      result: 1,
    },
    {
      note: 'The same line, where less is wanted',
      arguments: [exampleHistory, 90, '2026-11-02', 'decrease'],
      result: 0,
    },
    {
      note: 'Two values are too few',
      arguments: [exampleHistory.slice(0, 3), 90, '2026-11-02'],
      result: { issue: 'forecast-too-few-points' },
    },
  ],
  thresholds: [
    forecastThresholds.minimumPoints,
    forecastThresholds.likelyFrom,
    forecastThresholds.evenTo,
  ],
  related: ['FORECAST_END', 'REQUIRED_RATE'],
  calculate({ history, target, endDate, direction, keyResult, minimumPoints }) {
    const points = historyOf(history, keyResult);
    if (!points.ok) return points;
    const n = points.value.length;
    const goal = { target, end: endDate, isDecrease: direction === 'decrease' };
    const chance = n < minimumPoints ? null : chanceOfReaching(points.value, goal);
    if (chance !== null) return succeed(chance);
    const place = { argument: 'history' };
    const expected = `values of at least ${Math.max(3, minimumPoints)} days`;
    return fail(forecastIssues['forecast-too-few-points']({ place, expected, found: `${n}` }));
  },
});
