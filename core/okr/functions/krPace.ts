import { defineFunction } from '../../declare/defineFunction.ts';
import {
  choiceParameter,
  dateParameter,
  optionalRange,
  optionalTable,
} from '../../declare/parameter.ts';
import { dateColumn, fractionColumn } from '../../sheet/column.ts';
import { placeIn, type Table } from '../../sheet/table.ts';
import { type DayConvention, dayConventions } from '../elapsedShare.ts';
import { expectedProgress, type Phase } from '../expectedProgress.ts';
import { readHolidays } from '../readHolidays.ts';

const phaseColumns = {
  date: dateColumn({ header: 'Date', help: 'Day of the phase.', required: true, role: 'dueDate' }),
  share: fractionColumn({
    header: 'Expected share',
    help: 'Progress planned by that day.',
    required: true,
    role: 'progress',
    minimum: 0,
    maximum: 1,
  }),
};

function phasesOf(table: Table<typeof phaseColumns> | null): Phase[] {
  return (table?.rows ?? []).flatMap(({ row, values: { date, share } }) =>
    table && date !== null && share !== null ? [{ date, share, place: placeIn(table, row) }] : [],
  );
}

export const krPace = defineFunction({
  name: 'KR_PACE',
  subject: 'okr',
  summary:
    'Progress that should be reached by a day, as a share: 0 before the start, 1 after the end.',
  definition:
    'Exclusive (Viva Goals): (as of − start) / (end − start). Inclusive (Engagedly): both first day and as-of day count. ' +
    'Workdays: working days gone of all working days, both ends included. With phases: the straight line through the planned shares.',
  parameters: {
    startDate: dateParameter({ help: 'First day of the period.' }),
    endDate: dateParameter({ help: 'Last day of the period.' }),
    asOf: dateParameter({ help: 'Day the pace is wanted for.' }),
    convention: choiceParameter<DayConvention>({
      help: 'How days are counted. Blank: exclusive.',
      choices: dayConventions,
      fallback: 'exclusive',
    }),
    holidays: optionalRange({ help: 'Days off besides weekends, for workdays.', unit: 'date' }),
    phases: optionalTable({
      help: 'Planned shares on the way: date and expected share.',
      columns: phaseColumns,
    }),
  },
  result: { shape: 'value', unit: 'fraction', help: 'Expected progress, 0 to 1.' },
  examples: [
    {
      note: 'A third of 90 days',
      arguments: ['2024-01-01', '2024-03-31', '2024-01-31'],
      result: 1 / 3,
    },
    {
      note: '15 April of a month, the day itself counted',
      arguments: ['2026-04-01', '2026-04-30', '2026-04-15', 'inclusive'],
      result: 0.5,
    },
    {
      note: 'Two of five working days',
      arguments: ['2026-03-02', '2026-03-06', '2026-03-03', 'workdays'],
      result: 0.4,
    },
    { note: 'Before the start', arguments: ['2026-04-01', '2026-04-30', '2026-03-15'], result: 0 },
    {
      note: 'A slow beginning: a tenth by the middle',
      arguments: ['2026-01-01', '2026-01-31', '2026-01-16', '', null, [['2026-01-16', 0.1]]],
      result: 0.1,
    },
    {
      note: 'The end lies before the start',
      arguments: ['2026-04-30', '2026-04-01', '2026-04-15'],
      result: { issue: 'pace-dates-reversed' },
    },
  ],
  related: ['KR_PROGRESS', 'KR_STATUS'],
  calculate({ startDate, endDate, asOf, convention, holidays, phases }, context) {
    const days = readHolidays(holidays, context);
    if (!days.ok) return days;
    const period = { startDate, endDate, convention, holidays: days.value };
    return expectedProgress(period, asOf, phasesOf(phases));
  },
});
