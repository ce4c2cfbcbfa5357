import { isoOfSerial } from '../../calendar/serial.ts';
import { defineFunction } from '../../declare/defineFunction.ts';
import {
  dateParameter,
  hasHeaderParameter,
  optionalFlag,
  optionalNumber,
} from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { rhythmIssues } from '../issues.ts';
import { rhythmRate, ritualRate } from '../ritualRate.ts';
import { rhythmThresholds } from '../thresholds.ts';
import {
  askedRituals,
  exampleHeld,
  exampleRituals,
  heldParameter,
  ritualParameter,
  ritualsParameter,
} from './parameters.ts';

const header = ['Ritual', 'Rate', 'Held', 'Planned', 'Stands on'];
const place = { argument: 'rituals' };

export const rhythmRateFunction = defineFunction({
  name: 'RHYTHM_RATE',
  subject: 'rhythm',
  summary: 'Share of the planned times that rituals really took place.',
  definition:
    'Periods held ÷ periods planned. Planned are the calendar periods of each cadence that ended within the window and after the start: days from Monday to Friday, ISO weeks, pairs of ISO weeks from the start, calendar months, quarters, half-years, years. ' +
    'A period is held when the ritual took place in it once or more; the one that still runs is left out. Without listed days the times held since the start stand for them. ' +
    'Without a start the first day held begins. Convention ours: calendar periods, so that a meeting moved within its week counts. Public holidays are not known.',
  parameters: {
    rituals: ritualsParameter,
    asOf: dateParameter({ help: 'Day of reckoning; periods that ended before it count.' }),
    held: heldParameter,
    window: optionalNumber({
      ...{ help: 'Days to look back; 91, thirteen weeks, when left out.', unit: 'days' },
      ...{ minimum: 1, maximum: 3660, fallback: rhythmThresholds.window.value },
    }),
    ritual: ritualParameter,
    details: optionalFlag({
      help: 'TRUE spills every ritual with its rate and what it stands on.',
      fallback: false,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'fraction',
    help: '0 to 1; with details one row a ritual and one for all of them.',
    spills: true,
  },
  examples: [
    {
      note: 'Three of four weeks and the one month.',
      arguments: [exampleRituals, 46_300, exampleHeld],
      result: 0.8,
    },
    {
      note: 'One ritual.',
      arguments: [exampleRituals, 46_300, exampleHeld, null, 'Lead check-in'],
      result: 0.75,
    },
    {
      note: 'Ritual by ritual.',
      arguments: [exampleRituals, 46_300, exampleHeld, null, null, true],
      result: [
        header,
        ['Lead check-in', 0.75, 3, 4, 'log'],
        ['Staff meeting', 1, 1, 1, 'log'],
        ['All', 0.8, 4, 5, '2 of 2 rituals'],
      ],
    },
    {
      note: 'Where neither days nor counts are known there is no rate.',
      arguments: [exampleRituals, 46_300],
      result: { issue: 'rhythm-none-planned' },
    },
  ],
  thresholds: [rhythmThresholds.window, rhythmThresholds.minimumCoverage],
  related: ['RHYTHM_STREAK', 'RHYTHM_DUE'],
  calculate({ asOf, window, details, ...asked }) {
    const chosen = askedRituals(asked);
    if (!chosen.ok) return chosen;
    const rates = chosen.value.map((each) => ritualRate(each, { asOf, days: window }));
    const { rate, held, planned, rituals, coverage } = rhythmRate(rates);
    const known = `${Math.round(coverage * rituals)} of ${rituals} rituals`;
    if (rate === null) {
      const expected = `a period that ended in the ${window} days before ${isoOfSerial(asOf)}, of a ritual with its days or its start and times held`;
      return fail(rhythmIssues['rhythm-none-planned']({ place, expected, found: known }));
    }
    const { value: least } = rhythmThresholds.minimumCoverage;
    const expected = `days or times held of at least ${Math.round(least * 100)} %`;
    const low = rhythmIssues['rhythm-coverage-low']({ place, expected, found: known });
    const rows = rates.map((each) => {
      const { source } = each;
      return [each.ritual.name, each.rate, each.held, each.planned, source];
    });
    const answer = details ? [header, ...rows, ['All', rate, held, planned, known]] : rate;
    return succeed(answer, coverage < least ? [low] : []);
  },
});
