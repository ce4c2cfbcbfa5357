import { defineFunction } from '../../declare/defineFunction.ts';
import { dateParameter, numberParameter, optionalNumber } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { requiredRate } from '../requiredRate.ts';

export const requiredRateFunction = defineFunction({
  name: 'REQUIRED_RATE',
  subject: 'forecast',
  summary: 'Change a day (or a week, with 7) that is still needed to reach a target in time.',
  definition:
    '(target − current) / days left × days of a step. 0 once the target is reached only when both are equal: a sign against the direction means it is passed.',
  parameters: {
    current: numberParameter({ help: 'Value now.', unit: 'same as the measure' }),
    target: numberParameter({ help: 'Value wanted.', unit: 'same as the measure' }),
    today: dateParameter({ help: 'Day of the value now.' }),
    endDate: dateParameter({ help: 'Last day.' }),
    stepDays: optionalNumber({
      help: 'Days of one step: 7 for a week.',
      unit: 'days',
      minimum: 0,
      minimumAllowed: false,
      fallback: 1,
    }),
  },
  result: { shape: 'value', unit: 'same as the measure', help: 'Change needed a step.' },
  examples: [
    {
      note: 'Sixty loaves in thirty days',
      arguments: [240, 300, '2026-11-01', '2026-12-01'],
      result: 2,
    },
    {
      note: 'Five complaints fewer in five weeks, by the week',
      arguments: [9, 4, '2026-11-01', '2026-12-06', 7],
      result: -1,
    },
    {
      note: 'The last day is over',
      arguments: [240, 300, '2026-12-02', '2026-12-01'],
      result: { issue: 'forecast-end-passed' },
    },
  ],
  related: ['FORECAST_END', 'KR_PACE'],
  calculate({ current, target, today, endDate, stepDays }) {
    const rate = requiredRate({ current, target, today, end: endDate });
    return rate.ok ? succeed(rate.value * stepDays) : rate;
  },
});
