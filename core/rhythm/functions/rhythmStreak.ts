import { defineFunction } from '../../declare/defineFunction.ts';
import { dateParameter, hasHeaderParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { lastHeldAt } from '../lastHeldAt.ts';
import { ritualStreak } from '../ritualStreak.ts';
import {
  askedRituals,
  exampleHeld,
  exampleRituals,
  heldParameter,
  ritualParameter,
  ritualsParameter,
} from './parameters.ts';

const header = ['Ritual', 'Cadence', 'Streak', 'Longest', 'Last held'];

export const rhythmStreakFunction = defineFunction({
  name: 'RHYTHM_STREAK',
  subject: 'rhythm',
  summary: 'How many periods of its cadence in a row each ritual has taken place, now and at best.',
  definition:
    'Calendar periods in a row, up to asOf, in which the ritual took place once or more: days from Monday to Friday, ISO weeks, pairs of ISO weeks, months, quarters, half-years, years. The period that still runs counts once it took place and breaks nothing before its last day is over. Ours.',
  parameters: {
    rituals: ritualsParameter,
    asOf: dateParameter({ help: 'Day up to which is counted.' }),
    held: heldParameter,
    ritual: ritualParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a ritual; the streak is blank where no days are listed or its cadence cannot be read.',
    columns: [
      { header: 'Ritual', unit: 'none', help: 'Its name' },
      { header: 'Cadence', unit: 'none', help: 'How often it is meant to take place' },
      { header: 'Streak', unit: 'count', help: 'Periods in a row up to asOf' },
      { header: 'Longest', unit: 'count', help: 'The most periods in a row there were' },
      { header: 'Last held', unit: 'date', help: 'Day it last took place' },
    ],
  },
  examples: [
    {
      note: 'The check-in was held in two weeks in a row, missed one, and was held once since.',
      arguments: [exampleRituals, 46_300, exampleHeld],
      result: [
        header,
        ['Lead check-in', 'weekly', 1, 2, 46_294],
        ['Staff meeting', 'monthly', 1, 1, 46_288],
      ],
    },
    {
      note: 'Nothing is called that.',
      arguments: [exampleRituals, 46_300, exampleHeld, 'Town hall'],
      result: { issue: 'ritual-not-found' },
    },
  ],
  related: ['RHYTHM_RATE', 'RHYTHM_DUE'],
  calculate({ asOf, ...asked }) {
    const chosen = askedRituals(asked);
    if (!chosen.ok) return chosen;
    const rows = chosen.value.map((ritual) => {
      const { current, longest } = ritualStreak(ritual, asOf);
      const { name, cadence, cadenceText } = ritual;
      return [name, cadence ?? cadenceText, current, longest, lastHeldAt(ritual, asOf)];
    });
    return succeed([header, ...rows]);
  },
});
