import { defineFunction } from '../../declare/defineFunction.ts';
import { optionalFlag, optionalNumber } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { forecastEnd } from '../forecastEnd.ts';
import { historyOf } from '../history.ts';
import { forecastThresholds } from '../thresholds.ts';
import {
  endDateParameter,
  exampleHistory,
  hasHeaderParameter,
  historyParameter,
  keyResultParameter,
  methodParameter,
  minimumPointsParameter,
} from './parameters.ts';

const headers = ['Forecast', 'Low', 'High', 'n'];

export const forecastEndFunction = defineFunction({
  name: 'FORECAST_END',
  subject: 'forecast',
  summary: 'Value a key result will have on its last day if its history goes on as it did.',
  definition:
    'linear: least squares through days and values, interval from Student’s t (R predict.lm, level 0.8 unless given). ' +
    'holt: linear exponential smoothing, alpha 0.5, beta 0.3, steps counted in mean distances between values. ' +
    'theil-sen: median of the slopes of all pairs. One value a day counts, the lowest in the sheet. No forecast below three days.',
  parameters: {
    history: historyParameter,
    endDate: endDateParameter,
    keyResult: keyResultParameter,
    method: methodParameter,
    level: optionalNumber({
      help: 'Share of cases the interval holds; linear only.',
      unit: 'fraction',
      minimum: 0,
      maximum: 0.999,
      minimumAllowed: false,
      fallback: forecastThresholds.level.value,
    }),
    minimumPoints: minimumPointsParameter,
    detail: optionalFlag({
      help: 'TRUE spills the forecast with the ends of its interval and the number of values.',
      fallback: false,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'same as the measure',
    help: 'Forecast value; with detail a row of forecast, low, high and n under a header row.',
    spills: true,
  },
  examples: [
    {
      note: 'Fourteen more a week go on for two weeks',
      arguments: [exampleHistory, '2026-11-02'],
      result: 96,
    },
    {
      note: 'A perfect line has an interval of no width',
      arguments: [exampleHistory, '2026-10-26', null, 'linear', null, null, true],
      result: [headers, [82, 82, 82, 3]],
    },
    {
      note: 'Two values are too few',
      arguments: [exampleHistory.slice(0, 3), '2026-11-02'],
      result: { issue: 'forecast-too-few-points' },
    },
    {
      note: 'Several key results in the range',
      arguments: [
        [
          ['Date', 'Value', 'Key result'],
          ['2026-10-05', 40, 'KR-1'],
          ['2026-10-12', 54, 'KR-2'],
        ],
        '2026-11-02',
      ],
      result: { issue: 'forecast-several-named' },
    },
  ],
  thresholds: [
    forecastThresholds.minimumPoints,
    forecastThresholds.level,
    forecastThresholds.alpha,
    forecastThresholds.beta,
  ],
  related: ['REQUIRED_RATE', 'TARGET_CHANCE', 'KPI_TREND'],
  calculate({ history, endDate, keyResult, detail, ...options }) {
    const points = historyOf(history, keyResult);
    if (!points.ok) return points;
    const { method, level, minimumPoints } = options;
    const forecast = forecastEnd(points.value, { end: endDate, method, level, minimumPoints });
    if (!forecast.ok) return forecast;
    const { value, low, high, n } = forecast.value;
    return succeed(detail ? [headers, [value, low, high, n]] : value);
  },
});
