import { defineFunction } from '../../declare/defineFunction.ts';
import { dateParameter, hasHeaderParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { ritualsDue } from '../ritualDue.ts';
import {
  askedRituals,
  exampleHeld,
  exampleRituals,
  heldParameter,
  ritualsParameter,
} from './parameters.ts';

const header = ['Ritual', 'Owner', 'Cadence', 'Last held', 'Due', 'Days overdue'];

export const rhythmDueFunction = defineFunction({
  name: 'RHYTHM_DUE',
  subject: 'rhythm',
  summary: 'Lists the rituals that are due today or were due before, longest overdue first.',
  definition:
    'Due = one cadence after the ritual was last held, or after its start where it never was: the next day from Monday to Friday, 7 or 14 days, or the same day of a later month as EDATE finds it. Days overdue = asOf − due. A ritual never held of which no start is known stands first, with blank days; one without a readable cadence is left out.',
  parameters: {
    rituals: ritualsParameter,
    asOf: dateParameter({ help: 'Day of reckoning, such as the tracker’s As of cell.' }),
    held: heldParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a ritual; one row that says so when none is due.',
    columns: [
      { header: 'Ritual', unit: 'none', help: 'Its name' },
      { header: 'Owner', unit: 'none', help: 'Who sees to it' },
      { header: 'Cadence', unit: 'none', help: 'How often it is meant to take place' },
      { header: 'Last held', unit: 'date', help: 'Day it last took place' },
      { header: 'Due', unit: 'date', help: 'Day it is due again' },
      { header: 'Days overdue', unit: 'days', help: 'Days since then; 0 on the day' },
    ],
  },
  examples: [
    {
      note: 'On 8 October the check-in is two days overdue.',
      arguments: [exampleRituals, 46_303, exampleHeld],
      result: [header, ['Lead check-in', 'Marta Lind', 'weekly', 46_294, 46_301, 2]],
    },
    {
      note: 'On 5 October nothing is.',
      arguments: [exampleRituals, 46_300, exampleHeld],
      result: [header, ['None of 2 rituals is due.', null, null, null, null, null]],
    },
    { note: 'No range', arguments: [null, 46_300], result: { issue: 'argument-missing' } },
  ],
  related: ['RHYTHM_RATE', 'RHYTHM_STREAK'],
  calculate({ asOf, ...asked }) {
    const chosen = askedRituals(asked);
    if (!chosen.ok) return chosen;
    const rows = ritualsDue(chosen.value, asOf).map(({ ritual, lastHeld, due, days }) => {
      const { name, owner, cadence } = ritual;
      return [name, owner, cadence, lastHeld, due, days];
    });
    const none = `None of ${chosen.value.length} rituals is due.`;
    const answer = rows.length > 0 ? rows : [[none, null, null, null, null, null]];
    return succeed([header, ...answer]);
  },
});
