import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCadence } from '../../core/calendar/addCadence.ts';
import { cadences } from '../../core/calendar/cadence.ts';
import { cadencePeriod } from '../../core/calendar/cadencePeriod.ts';
import { endedPeriods } from '../../core/calendar/endedPeriods.ts';
import { isoOfSerial, serialOfText } from '../../core/calendar/serial.ts';
import { cadenceOf } from '../../core/vocabulary/cadenceOf.ts';

const settings = { seed: 20261115, numRuns: 300 };
const cadence = fc.constantFrom(...cadences);
const day = fc.integer({ min: 40_000, max: 60_000 });

function serial(text: string): number {
  const value = serialOfText(text);
  if (value === null) throw new Error(`${text} is no date`);
  return value;
}

function periodOf(text: string, name: (typeof cadences)[number], anchor?: string): string | null {
  const period = cadencePeriod(serial(text), name, anchor === undefined ? null : serial(anchor));
  return period && `${isoOfSerial(period.first)} ${isoOfSerial(period.last)}`;
}

describe('cadencePeriod', () => {
  it('cadencePeriod(a day) is the calendar period it lies in', () => {
    expect(periodOf('2026-11-15', 'weekly')).toBe('2026-11-09 2026-11-15');
    expect(periodOf('2024-02-29', 'monthly')).toBe('2024-02-01 2024-02-29');
    expect(periodOf('2026-11-15', 'quarterly')).toBe('2026-10-01 2026-12-31');
    expect(periodOf('2026-11-15', 'half-yearly')).toBe('2026-07-01 2026-12-31');
    expect(periodOf('2026-11-15', 'yearly')).toBe('2026-01-01 2026-12-31');
  });

  it('cadencePeriod(daily) is the day itself, and none at weekends', () => {
    expect(periodOf('2026-11-13', 'daily')).toBe('2026-11-13 2026-11-13');
    expect(periodOf('2026-11-14', 'daily')).toBeNull();
    expect(periodOf('2026-11-15', 'daily')).toBeNull();
  });

  it('cadencePeriod(fortnightly) counts pairs of weeks from the week of the anchor', () => {
    expect(periodOf('2026-11-15', 'fortnightly', '2026-11-04')).toBe('2026-11-02 2026-11-15');
    expect(periodOf('2026-11-15', 'fortnightly', '2026-11-11')).toBe('2026-11-09 2026-11-22');
    expect(periodOf('2026-11-01', 'fortnightly', '2026-11-11')).toBe('2026-10-26 2026-11-08');
  });

  it('cadencePeriod(any day) holds the day, and any day of it answers the same period', () => {
    fc.assert(
      fc.property(day, cadence, day, (at, name, anchor) => {
        const period = cadencePeriod(at, name, anchor);
        if (period === null) {
          expect(name).toBe('daily');
          return;
        }
        expect(period.first <= at && at <= period.last).toBe(true);
        expect(cadencePeriod(period.first, name, anchor)).toEqual(period);
        expect(cadencePeriod(period.last, name, anchor)).toEqual(period);
      }),
      settings,
    );
  });

  it('cadencePeriod(no date) is null', () => {
    for (const name of cadences) expect(cadencePeriod(Number.NaN, name)).toBeNull();
    expect(cadencePeriod(0, 'weekly')).toBeNull();
  });
});

describe('endedPeriods', () => {
  it('endedPeriods(weeks) leaves out the one that still runs and the one that began before the start', () => {
    const input = {
      cadence: 'weekly',
      from: serial('2026-09-01'),
      since: serial('2026-09-09'),
    } as const;
    const ended = (asOf: string) =>
      endedPeriods({ ...input, asOf: serial(asOf) }).map(({ first }) => isoOfSerial(first));
    expect(ended('2026-09-27')).toEqual(['2026-09-14']);
    expect(ended('2026-09-28')).toEqual(['2026-09-14', '2026-09-21']);
  });

  it('endedPeriods(any) follow each other without overlap and end within the span', () => {
    const span = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(day, span, cadence, (asOf, length, name) => {
        const from = asOf - length;
        const periods = endedPeriods({ cadence: name, from, asOf, since: null });
        periods.forEach(({ first, last }, index) => {
          expect(last >= from && last < asOf).toBe(true);
          const before = periods[index - 1];
          if (before && name !== 'daily') expect(first).toBe(before.last + 1);
          if (before) expect(first).toBeGreaterThan(before.last);
        });
      }),
      settings,
    );
  });

  it('endedPeriods(thirteen weeks) are thirteen weeks and 65 workdays', () => {
    const asOf = serial('2026-11-16');
    const count = (name: (typeof cadences)[number]) =>
      endedPeriods({ cadence: name, from: asOf - 91, asOf, since: null }).length;
    expect([count('weekly'), count('daily'), count('monthly')]).toEqual([13, 65, 3]);
  });
});

describe('addCadence', () => {
  it('addCadence(month end, monthly) is the last day of a shorter month, as EDATE', () => {
    expect(addCadence(serial('2027-01-31'), 'monthly')).toBe(serial('2027-02-28'));
    expect(addCadence(serial('2026-11-30'), 'quarterly')).toBe(serial('2027-02-28'));
  });

  it('addCadence(Friday, daily) is Monday', () => {
    expect(addCadence(serial('2026-11-13'), 'daily')).toBe(serial('2026-11-16'));
    expect(addCadence(serial('2026-11-13'), 'weekly')).toBe(serial('2026-11-20'));
    expect(addCadence(serial('2026-11-13'), 'fortnightly')).toBe(serial('2026-11-27'));
  });
});

describe('cadenceOf', () => {
  it.each([
    ['Weekly', 'weekly'],
    ['weekly, on Mondays', 'weekly'],
    ['every two weeks', 'fortnightly'],
    ['Bi-weekly', 'fortnightly'],
    ['alle zwei Wochen', 'fortnightly'],
    ['jeden Arbeitstag', 'daily'],
    ['Mensuel', 'monthly'],
    ['cada trimestre', 'quarterly'],
    ['semestrale', 'half-yearly'],
    ['jaarlijks', 'yearly'],
    ['toda semana', 'weekly'],
  ])('cadenceOf(%s) is %s', (text, expected) => {
    expect(cadenceOf(text)).toBe(expected);
  });

  it.each(['bimonthly', 'twice a week', 'when it suits', '', 'every Monday', 'once'])(
    'cadenceOf(%s) is none: nothing is guessed',
    (text) => {
      expect(cadenceOf(text)).toBeNull();
    },
  );
});
