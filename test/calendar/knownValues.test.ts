import { describe, expect, it } from 'vitest';
import { addMonths } from '../../core/calendar/addMonths.ts';
import { addWorkDays } from '../../core/calendar/addWorkDays.ts';
import { type DateSystem, dateInSystem, serialInSystem } from '../../core/calendar/dateSystem.ts';
import { daysBetween } from '../../core/calendar/daysBetween.ts';
import { fiscalQuarter } from '../../core/calendar/fiscalQuarter.ts';
import { isoWeek } from '../../core/calendar/isoWeek.ts';
import { networkDays } from '../../core/calendar/networkDays.ts';
import { percentElapsed } from '../../core/calendar/percentElapsed.ts';
import { dateOfText, isoOfSerial, serialOfText, toSerial } from '../../core/calendar/serial.ts';
import { agrees, readFamily } from '../known-values/readFamily.ts';

interface Input {
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
  readonly asOf?: string;
  readonly startMonth?: number;
  readonly days?: number;
  readonly months?: number;
  readonly serial?: number;
  readonly system?: DateSystem;
  readonly holidays?: readonly string[];
  readonly weekend?: string;
}

const serial = (text = ''): number => serialOfText(text) ?? Number.NaN;
const holidays = ({ holidays: texts }: Input) => texts?.map((text) => serial(text));

const calls: Readonly<Record<string, (input: Input) => unknown>> = {
  isoWeek: ({ date }) => isoWeek(serial(date)),
  fiscalQuarter: ({ date, startMonth = 1 }) => {
    const quarter = fiscalQuarter(serial(date), startMonth);
    return (
      quarter && {
        ...quarter,
        quarterStart: isoOfSerial(quarter.quarterStart ?? 0),
        quarterEnd: isoOfSerial(quarter.quarterEnd),
      }
    );
  },
  networkDays: (input) => {
    const start = serial(input.start);
    const end = serial(input.end);
    const days = networkDays({ start, end, holidays: holidays(input), weekend: input.weekend });
    return days === null ? null : { days };
  },
  addWorkDays: (input) => {
    const start = serial(input.start);
    const moved = addWorkDays({ start, days: input.days ?? 0, holidays: holidays(input) });
    return moved === null ? null : { date: isoOfSerial(moved) };
  },
  toSerial: ({ date = '', system = 1900 }) => {
    const parts = dateOfText(date);
    const result = parts && serialInSystem(parts, system);
    return result === null ? null : { serial: result };
  },
  fromSerial: (input) => {
    const date = dateInSystem(input.serial ?? -1, input.system ?? 1900);
    return date && { date: isoOfSerial(toSerial(date)) };
  },
  percentElapsed: ({ start, end, asOf }) =>
    percentElapsed({ start: serial(start), end: serial(end), asOf: serial(asOf) }),
  addMonths: ({ date, months = 0 }) => {
    const moved = addMonths(serial(date), months);
    return moved === null ? null : { date: isoOfSerial(moved) };
  },
  daysBetween: ({ start, end }) => ({ days: daysBetween(serial(start), serial(end)) }),
};

describe('calendar known values', () => {
  for (const test of readFamily<Input>('13_dates')) {
    it(`${test.name} agrees with the oracle`, () => {
      const got = calls[test.fn]?.(test.input);
      if ('error' in test.expected) expect(got).toBeNull();
      else expect(agrees(got, test.expected, test), JSON.stringify({ got, test })).toBe(true);
    });
  }
});
