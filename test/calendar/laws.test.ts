import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../core/calendar/addMonths.ts';
import { addWorkDays } from '../../core/calendar/addWorkDays.ts';
import { dateInSystem, serialInSystem } from '../../core/calendar/dateSystem.ts';
import {
  dayCount,
  lastSerial,
  serialOfDayCount,
  weekdayOfDayCount,
} from '../../core/calendar/dayCount.ts';
import { daysBetween } from '../../core/calendar/daysBetween.ts';
import { fiscalQuarter } from '../../core/calendar/fiscalQuarter.ts';
import { isoWeek } from '../../core/calendar/isoWeek.ts';
import { networkDays } from '../../core/calendar/networkDays.ts';
import { percentElapsed } from '../../core/calendar/percentElapsed.ts';
import { fromSerial, isoOfSerial, serialOfText, toSerial } from '../../core/calendar/serial.ts';

const seeded = { seed: 13, numRuns: 300 };
const anyDay = fc.integer({ min: 61, max: 120_000 });
const weekends = fc.constantFrom('0000011', '0000110', '0000001', '0000000', '1000001');

/** The definition itself, a day at a time: slow, and free of arithmetic that could be wrong. */
function countWorkdays(first: number, last: number, weekend: string): number {
  let days = 0;
  for (let day = first; day <= last; day++) {
    if (weekend[weekdayOfDayCount(day) - 1] === '0') days++;
  }
  return days;
}

describe('networkDays', () => {
  it('networkDays(start, end) equals counting day by day', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 500 }),
        weekends,
        (start, length, weekend) =>
          networkDays({ start, end: start + length, weekend }) ===
          countWorkdays(start, start + length, weekend),
      ),
      seeded,
    );
  });

  it('networkDays of a reversed period is the negative', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const forth = networkDays({ start: Math.min(a, b), end: Math.max(a, b) }) ?? 0;
        const back = networkDays({ start: Math.max(a, b), end: Math.min(a, b) }) ?? 0;
        return a === b || back === (forth === 0 ? 0 : -forth);
      }),
      seeded,
    );
  });

  it('networkDays with a weekend text of six digits is null', () => {
    expect(networkDays({ start: 45000, end: 45010, weekend: '000011' })).toBeNull();
  });

  it('networkDays with a holiday that is no date is null', () => {
    expect(networkDays({ start: 45000, end: 45010, holidays: [-3] })).toBeNull();
  });
});

describe('addWorkDays', () => {
  it('addWorkDays and networkDays undo each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (start, days) => {
        const end = addWorkDays({ start, days }) ?? 0;
        return networkDays({ start: start + 1, end }) === days;
      }),
      seeded,
    );
  });

  it('addWorkDays without a working weekday is null instead of searching for ever', () => {
    expect(addWorkDays({ start: 45000, days: 1, weekend: '1111111' })).toBeNull();
  });

  it('addWorkDays beyond the year 9999 is null', () => {
    expect(addWorkDays({ start: lastSerial, days: 1 })).toBeNull();
  });

  it('addWorkDays passes over holidays', () => {
    const start = serialOfText('2024-12-24') ?? 0;
    const holidays = [serialOfText('2024-12-25') ?? 0, serialOfText('2024-12-26') ?? 0];
    expect(isoOfSerial(addWorkDays({ start, days: 1, holidays }) ?? 0)).toBe('2024-12-27');
  });
});

describe('serials', () => {
  it('toSerial(fromSerial(day)) is the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: lastSerial }), (serial) => {
        const date = fromSerial(serial);
        return serial === 60 ? date === null : date !== null && toSerial(date) === serial;
      }),
      seeded,
    );
  });

  it('serialInSystem and dateInSystem undo each other in both systems', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(1900 as const, 1904 as const), (serial, system) => {
        const date = dateInSystem(serial, system);
        return date !== null && serialInSystem(date, system) === serial;
      }),
      seeded,
    );
  });

  it('dayCount has no gap where the phantom day was', () => {
    expect(dayCount(59)).toBe(60);
    expect(dayCount(60)).toBeNull();
    expect(dayCount(61)).toBe(61);
    expect(serialOfDayCount(60)).toBe(59);
    expect(daysBetween(59, 61)).toBe(1);
  });

  it('serialOfText of a day before 1900 or one that does not exist is null', () => {
    expect(serialOfText('1899-12-31')).toBeNull();
    expect(serialOfText('2025-02-29')).toBeNull();
  });
});

describe('isoWeek', () => {
  it('isoWeek rises by one from Sunday to Monday within a year', () => {
    fc.assert(
      fc.property(anyDay, (serial) => {
        const today = isoWeek(serial);
        const tomorrow = isoWeek(serial + 1);
        if (!today || !tomorrow) return false;
        if (today.weekday < 7) return tomorrow.week === today.week;
        return tomorrow.week === today.week + 1 || tomorrow.week === 1;
      }),
      seeded,
    );
  });

  it('isoWeek of what is no date is null', () => {
    expect(isoWeek(60)).toBeNull();
    expect(isoWeek(Number.NaN)).toBeNull();
  });
});

describe('fiscalQuarter', () => {
  it('fiscalQuarter holds its own day and is a whole number of months', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 500, max: 120_000 }),
        fc.integer({ min: 1, max: 12 }),
        (serial, startMonth) => {
          const quarter = fiscalQuarter(serial, startMonth);
          if (!quarter || quarter.quarterStart === null) return false;
          const next = addMonths(quarter.quarterStart, 3) ?? 0;
          const holds = quarter.quarterStart <= serial && serial <= quarter.quarterEnd;
          return holds && next === quarter.quarterEnd + 1;
        },
      ),
      seeded,
    );
  });

  it('fiscalQuarter with month 13 is null', () => {
    expect(fiscalQuarter(45000, 13)).toBeNull();
  });
});

describe('percentElapsed', () => {
  it('percentElapsed never falls as days go by and stays within 0 and 1', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: -50, max: 450 }),
        (start, length, offset) => {
          const end = start + length;
          const asOf = Math.max(61, start + offset);
          const now = percentElapsed({ start, end, asOf });
          const later = percentElapsed({ start, end, asOf: asOf + 1 });
          if (!now || !later) return false;
          const shares = [now.inclusive, now.exclusive ?? 0, now.workdays ?? 0];
          const inRange = shares.every((share) => share >= 0 && share <= 1);
          return inRange && later.inclusive >= now.inclusive;
        },
      ),
      seeded,
    );
  });

  it('percentElapsed of a weekend has no working-day share', () => {
    const start = serialOfText('2024-05-18') ?? 0;
    expect(percentElapsed({ start, end: start + 1, asOf: start })?.workdays).toBeNull();
  });
});
