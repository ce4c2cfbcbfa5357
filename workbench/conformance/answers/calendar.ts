import { addMonths } from '../../../core/calendar/addMonths.ts';
import { addWorkDays } from '../../../core/calendar/addWorkDays.ts';
import { dateInSystem, serialInSystem } from '../../../core/calendar/dateSystem.ts';
import { daysBetween } from '../../../core/calendar/daysBetween.ts';
import { fiscalQuarter } from '../../../core/calendar/fiscalQuarter.ts';
import { isoWeek } from '../../../core/calendar/isoWeek.ts';
import { networkDays } from '../../../core/calendar/networkDays.ts';
import { percentElapsed } from '../../../core/calendar/percentElapsed.ts';
import { isoOfSerial, serialOfText, toSerial } from '../../../core/calendar/serial.ts';
import { type Answer, refused } from '../answer.ts';
import type { Json } from '../oracle.ts';

/** Day serial of an ISO text; a text that is no date becomes a serial that no calculation accepts. */
function day(value: Json | undefined): number {
  return (typeof value === 'string' ? serialOfText(value) : null) ?? Number.NaN;
}

function days(value: Json | undefined): number[] | undefined {
  return Array.isArray(value) ? value.map(day) : undefined;
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function system(value: Json | undefined): 1900 | 1904 {
  return value === 1904 ? 1904 : 1900;
}

function isoText(serial: number | null): Json {
  return serial === null ? refused : { date: isoOfSerial(serial) };
}

function parts(value: Json | undefined) {
  const [year = 0, month = 0, date = 0] = String(value).split('-').map(Number);
  return { year, month, day: date };
}

/** Calendar calculations are answered by core's own exports: no custom function repeats what spreadsheets have. */
export const calendarAnswers: Readonly<Record<string, Answer>> = {
  isoWeek: ({ date }) => ({ ...(isoWeek(day(date)) ?? refused) }),
  fiscalQuarter: ({ date, startMonth }) => {
    const found = fiscalQuarter(day(date), Number(startMonth));
    if (!found) return refused;
    const { quarterStart, quarterEnd, ...rest } = found;
    if (quarterStart === null || quarterEnd === null) return refused;
    return {
      ...rest,
      quarterStart: isoOfSerial(quarterStart),
      quarterEnd: isoOfSerial(quarterEnd),
    };
  },
  networkDays: ({ start, end, holidays, weekend }) => {
    const count = networkDays({
      start: day(start),
      end: day(end),
      holidays: days(holidays),
      weekend: text(weekend),
    });
    return count === null ? refused : { days: count };
  },
  addWorkDays: (input) =>
    isoText(
      addWorkDays({
        start: day(input.start),
        days: Number(input.days),
        holidays: days(input.holidays),
      }),
    ),
  toSerial: (input) => {
    const serial = serialInSystem(parts(input.date), system(input.system));
    return serial === null ? refused : { serial };
  },
  fromSerial: (input) => {
    const date = dateInSystem(Number(input.serial), system(input.system));
    return date ? isoText(toSerial(date)) : refused;
  },
  percentElapsed: ({ start, end, asOf }) => {
    const share = percentElapsed({ start: day(start), end: day(end), asOf: day(asOf) });
    return share ? { ...share } : refused;
  },
  addMonths: ({ date, months }) => isoText(addMonths(day(date), Number(months))),
  daysBetween: ({ start, end }) => {
    const count = daysBetween(day(start), day(end));
    return count === null ? refused : { days: count };
  },
};
