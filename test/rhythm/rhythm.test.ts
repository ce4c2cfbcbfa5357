import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadences } from '../../core/calendar/cadence.ts';
import { serialOfText } from '../../core/calendar/serial.ts';
import { heldColumns, rhythmColumns } from '../../core/rhythm/columns.ts';
import { ritualsIn } from '../../core/rhythm/readRhythm.ts';
import { ritualDue } from '../../core/rhythm/ritualDue.ts';
import { rhythmRate, ritualRate } from '../../core/rhythm/ritualRate.ts';
import { ritualStreak } from '../../core/rhythm/ritualStreak.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { readTable } from '../../core/sheet/readTable.ts';
import { callByName } from '../callByName.ts';
import { deepFreeze } from '../deepFreeze.ts';

const settings = { seed: 20261115, numRuns: 200 };
const header = ['Ritual', 'Cadence', 'Owner', 'Start date', 'Last held', 'Times held'];

function ritual(cells: readonly Cell[], days: readonly Cell[] = []) {
  const table = readTable(deepFreeze(gridOf([header, cells])), rhythmColumns);
  const log = [['Ritual', 'Held on'], ...days.map((day) => [cells[0] ?? null, day])];
  const held = readTable(deepFreeze(gridOf(log)), heldColumns);
  const [first] = ritualsIn(table, [held]);
  if (!first) throw new Error('no ritual');
  return first;
}

function serial(text: string): number {
  return serialOfText(text) ?? Number.NaN;
}

const weekly = ['Check-in', 'weekly', 'Ann', '2026-09-07', null, null];

describe('ritualRate', () => {
  it('ritualRate(two days in one week) counts the week once, so that catching up hides nothing', () => {
    const twice = ritual(weekly, ['2026-09-08', '2026-09-10', '2026-09-22']);
    const rate = ritualRate(twice, { asOf: serial('2026-09-28'), days: 91 });
    expect(rate).toMatchObject({ held: 2, planned: 3, source: 'log' });
  });

  it('ritualRate(a day beside the ritual) adds to the days of the log', () => {
    const also = ritual(
      ['Check-in', 'weekly', 'Ann', '2026-09-07', '2026-09-15', null],
      ['2026-09-08'],
    );
    expect(ritualRate(also, { asOf: serial('2026-09-21'), days: 91 })).toMatchObject({
      held: 2,
      planned: 2,
    });
  });

  it('ritualRate(only a count) takes it since the start, never beyond what was planned', () => {
    const counted = ritual(['Check-in', 'weekly', 'Ann', '2026-09-07', null, 9]);
    const rate = ritualRate(counted, { asOf: serial('2026-10-05'), days: 7 });
    expect(rate).toMatchObject({ held: 4, planned: 4, rate: 1, source: 'count' });
  });

  it('ritualRate(no days, no count, no cadence or nothing ended) has no rate', () => {
    const window = { asOf: serial('2026-09-28'), days: 91 };
    expect(ritualRate(ritual(weekly), window)).toMatchObject({ rate: null, source: 'none' });
    const odd = ritual(['Coffee', 'when it suits', 'Ann', '2026-09-07', null, 3]);
    expect(ritualRate(odd, window)).toMatchObject({ rate: null, source: 'none' });
    const young = ritual(weekly, ['2026-09-08']);
    expect(ritualRate(young, { asOf: serial('2026-09-13'), days: 91 })).toMatchObject({
      rate: null,
      planned: 0,
    });
  });

  it('rhythmRate(several) weighs each as often as it was planned, and says of how many it knows', () => {
    const rates = [
      ritual(weekly, ['2026-09-08', '2026-09-15', '2026-09-22']),
      ritual(['Talk', 'monthly', 'Bob', '2026-08-01', null, 0]),
      ritual(['Walk', 'weekly', 'Cy', null, null, null]),
    ].map((each) => ritualRate(each, { asOf: serial('2026-10-01'), days: 91 }));
    expect(rhythmRate(rates)).toEqual({
      rate: 3 / 5,
      held: 3,
      planned: 5,
      rituals: 3,
      coverage: 2 / 3,
    });
    expect(rhythmRate([])).toMatchObject({ rate: null, coverage: 0 });
  });

  const dayList = fc.array(fc.integer({ min: 46_000, max: 46_300 }), { maxLength: 40 });
  const cadence = fc.constantFrom(...cadences);

  it('ritualRate(any days) lies from 0 to 1 and does not depend on their order', () => {
    fc.assert(
      fc.property(cadence, dayList, (name, days) => {
        const cells = ['Check-in', name, 'Ann', 46_000, null, null];
        const window = { asOf: 46_301, days: 365 };
        const { rate, held, planned } = ritualRate(ritual(cells, days), window);
        expect(held).toBeLessThanOrEqual(planned);
        expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true);
        const other = ritualRate(ritual(cells, [...days].reverse()), window);
        expect([other.rate, other.held, other.planned]).toEqual([rate, held, planned]);
      }),
      settings,
    );
  });

  it('ritualRate(one more day) never lowers it, and a streak never exceeds the longest', () => {
    fc.assert(
      fc.property(
        cadence,
        dayList,
        fc.integer({ min: 46_000, max: 46_300 }),
        (name, days, more) => {
          const cells = ['Check-in', name, 'Ann', 46_000, null, null];
          const window = { asOf: 46_301, days: 365 };
          const before = ritualRate(ritual(cells, days), window);
          const after = ritualRate(ritual(cells, [...days, more]), window);
          expect(after.held).toBeGreaterThanOrEqual(before.held);
          const { current, longest } = ritualStreak(ritual(cells, [...days, more]), 46_301);
          expect(current ?? 0).toBeLessThanOrEqual(longest ?? 0);
        },
      ),
      settings,
    );
  });
});

describe('ritualStreak', () => {
  const days = ['2026-09-08', '2026-09-15', '2026-09-29', '2026-10-06'];
  const streak = (asOf: string) => {
    const { current, longest } = ritualStreak(ritual(weekly, days), serial(asOf));
    return [current, longest];
  };

  it('ritualStreak(the week that still runs) counts once held and breaks nothing before', () => {
    expect(streak('2026-10-05')).toEqual([1, 2]);
    expect(streak('2026-10-06')).toEqual([2, 2]);
    expect(streak('2026-10-18')).toEqual([2, 2]);
    expect(streak('2026-10-19')).toEqual([0, 2]);
  });

  it('ritualStreak(Friday and Monday) is two workdays in a row', () => {
    const daily = ritual(
      ['Talk', 'daily', 'Ann', '2026-11-02', null, null],
      ['2026-11-06', '2026-11-09'],
    );
    expect(ritualStreak(daily, serial('2026-11-09'))).toMatchObject({ current: 2, longest: 2 });
    expect(ritualStreak(daily, serial('2026-11-11'))).toMatchObject({ current: 0, longest: 2 });
  });

  it('ritualStreak(no days listed) is not known', () => {
    expect(ritualStreak(ritual(weekly), serial('2026-10-05'))).toMatchObject({ current: null });
  });
});

describe('ritualDue', () => {
  it('ritualDue(never held) is due one cadence after its start', () => {
    const due = ritualDue(ritual(weekly), serial('2026-09-20'));
    expect(due).toMatchObject({
      lastHeld: null,
      due: serial('2026-09-14'),
      days: 6,
      cadenceDays: 7,
    });
  });

  it('ritualDue(a day after the one asked for) does not count yet', () => {
    const later = ritual(weekly, ['2026-09-08', '2026-09-22']);
    expect(ritualDue(later, serial('2026-09-20'))).toMatchObject({
      lastHeld: serial('2026-09-08'),
    });
  });
});

describe('RHYTHM_RATE, RHYTHM_STREAK and RHYTHM_DUE', () => {
  const german = [
    ['Regeltermin', 'Häufigkeit', 'Verantwortlich', 'Beginn'],
    ['Leitungsrunde', 'wöchentlich', 'Eva Roth', '7.9.2026'],
    ['Betriebsversammlung', 'alle drei Monate', 'Jan Feld', '1.4.2026'],
  ];
  const log = [
    ['Gehalten am', 'Regeltermin'],
    ['8.9.2026', 'leitungsrunde'],
    ['15.9.2026', 'Leitungsrunde'],
  ];

  it('RHYTHM_RATE(German headers, dates as text, another order) reads them and warns of what is unknown', () => {
    const { value, codes } = callByName('RHYTHM_RATE', german, '2026-09-28', log);
    expect(value).toBeCloseTo(2 / 3, 12);
    expect(codes).toEqual(['rhythm-coverage-low']);
  });

  it('RHYTHM_DUE(German) lists what is due, longest overdue first', () => {
    expect(callByName('RHYTHM_DUE', german, '2026-09-28', log).value).toEqual([
      ['Ritual', 'Owner', 'Cadence', 'Last held', 'Due', 'Days overdue'],
      ['Betriebsversammlung', 'Jan Feld', 'quarterly', null, serial('2026-07-01'), 89],
      ['Leitungsrunde', 'Eva Roth', 'weekly', serial('2026-09-15'), serial('2026-09-22'), 6],
    ]);
  });

  it('RHYTHM_STREAK(an unreadable cadence) leaves the streak blank and shows the words', () => {
    const odd = [
      ['Ritual', 'Cadence'],
      ['Coffee', 'now and then'],
    ];
    const { value } = callByName('RHYTHM_STREAK', odd, '2026-09-28', [
      ['Ritual', 'Held on'],
      ['Coffee', '2026-09-01'],
    ]);
    expect(value).toMatchObject([{}, ['Coffee', 'now and then', null, null, serial('2026-09-01')]]);
  });

  it('RHYTHM_RATE(blank, no day, error, nothing known, an unknown name) answers the issue', () => {
    expect(callByName('RHYTHM_RATE', null, '2026-09-28').codes).toEqual(['argument-missing']);
    expect(callByName('RHYTHM_RATE', german, null).codes).toEqual(['argument-missing']);
    expect(callByName('RHYTHM_RATE', german, 'soon').codes).toEqual(['argument-kind']);
    expect(callByName('RHYTHM_RATE', german, '2026-09-28').codes).toEqual(['rhythm-none-planned']);
    expect(callByName('RHYTHM_RATE', german, '2026-09-28', log, null, 'Tea').codes).toEqual([
      'ritual-not-found',
    ]);
    expect(callByName('RHYTHM_RATE', german, '2026-09-28', log, 0).codes).toEqual([
      'argument-bounds',
    ]);
  });

  it('RHYTHM_RATE(a day in words) hands the issue on and counts the rest', () => {
    const rows = [
      ['Ritual', 'Cadence', 'Start date', 'Times held'],
      ['Talk', 'weekly', 'soon', 3],
      ['Walk', 'weekly', '2026-09-07', 3],
    ];
    const { value, codes } = callByName('RHYTHM_RATE', rows, '2026-09-28');
    expect(value).toBe(1);
    expect(codes).toContain('cell-unreadable');
  });
});
