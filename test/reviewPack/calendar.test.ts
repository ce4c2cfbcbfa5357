import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDay } from '../../core/okr/sampleDay.ts';
import { calendarEvents } from '../../core/reviewPack/calendarEvents.ts';
import { calendarFile } from '../../core/reviewPack/calendarFile.ts';
import { reviewKinds } from '../../core/reviewPack/kinds.ts';
import { bakeryGrids, context, sheetOf, today } from './bakeryBook.ts';
import { readCalendar, textOf } from './readCalendar.ts';

const all = { kinds: reviewKinds, workbook: 'bakery.xlsx' };

async function bakery(workbook = 'bakery.xlsx') {
  const grids = await bakeryGrids();
  return calendarEvents({ ...all, grids, workbook }, context);
}

describe('calendarEvents', () => {
  it('planned reviews are days of their own, a kind of which none is planned repeats', async () => {
    const events = await bakery();
    expect(events.map(({ day, summary, rule }) => [summary, day, rule])).toEqual([
      ['Look at the week', sampleDay('2026-11-16'), null],
      ['Numbers of the month', sampleDay('2026-12-06'), 'FREQ=MONTHLY;BYMONTHDAY=6'],
      ['Strategy of the quarter', sampleDay('2026-12-18'), null],
    ]);
  });

  it('without any calendar: Mondays, and the day of the month a step from now', () => {
    const events = calendarEvents({ ...all, grids: [] }, context);
    expect(events.map(({ day, rule }) => [day, rule])).toEqual([
      [sampleDay('2026-11-16'), 'FREQ=WEEKLY'],
      [sampleDay('2026-12-15'), 'FREQ=MONTHLY;BYMONTHDAY=15'],
      [sampleDay('2027-02-15'), 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15'],
    ]);
  });

  it.each(['2026-11-16', '2026-11-17', '2026-11-22'])('the next Monday from %s on', (day) => {
    const [weekly] = calendarEvents(
      { ...all, kinds: ['weekly'], grids: [] },
      { ...context, today: sampleDay(day) },
    );
    expect(weekly?.day).toBe(sampleDay(day === '2026-11-16' ? day : '2026-11-23'));
  });

  it('the 31st is the last day of a shorter month', () => {
    const grids = [
      sheetOf('Reviews', [
        ['Review', 'Cadence', 'Planned date', 'Held on', 'Owner'],
        [
          'Look at it',
          'monthly',
          sampleDay('2026-08-31'),
          sampleDay('2026-08-31'),
          'Ada (made up)',
        ],
        [
          'Look at it',
          'monthly',
          sampleDay('2026-10-31'),
          sampleDay('2026-10-31'),
          'Ada (made up)',
        ],
      ]),
    ];
    const [monthly] = calendarEvents({ ...all, kinds: ['monthly'], grids }, context);
    expect(monthly?.rule).toBe('FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1');
    expect(monthly?.day).toBe(sampleDay('2026-11-30'));
  });

  it('ids stay the same from day to day and differ from workbook to workbook', async () => {
    const ids = (await bakery()).map(({ uid }) => uid);
    const grids = await bakeryGrids();
    const tomorrow = calendarEvents({ ...all, grids }, { ...context, today: today + 1 });
    expect(tomorrow.map(({ uid }) => uid)).toEqual(ids);
    const others = (await bakery('other.xlsx')).map(({ uid }) => uid);
    expect(ids.filter((id) => others.includes(id))).toEqual([]);
  });
});

describe('calendarFile', () => {
  it('is read back by a strict reader, stamped with its day', async () => {
    const entries = readCalendar(calendarFile(await bakery(), today));
    expect(
      entries.map(({ DTSTAMP, DTSTART, DTEND, RRULE }) => [
        ...[DTSTAMP?.value, DTSTART?.value, DTEND?.value, RRULE?.value],
      ]),
    ).toEqual([
      ['20261115T000000Z', '20261116', '20261117', undefined],
      ['20261115T000000Z', '20261206', '20261207', 'FREQ=MONTHLY;BYMONTHDAY=6'],
      ['20261115T000000Z', '20261218', '20261219', undefined],
    ]);
  });

  it('no event gives a calendar without events', () => {
    expect(readCalendar(calendarFile([], today))).toEqual([]);
  });

  it('any text comes back as it was, however long and in whatever script', () => {
    const letter = fc.constantFrom(...'ab;,\\:"\nüß日本🥐 N'.split(''), '🥐', 'é');
    const text = fc.array(letter, { maxLength: 200 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const whole = (value: string) =>
          [...value].filter((one) => !/^[\ud800-\udfff]$/.test(one)).join('');
        const event = { uid: 'one@tandem.invalid', day: today, rule: null };
        const words = { summary: whole(summary), description: whole(description) };
        const [entry] = readCalendar(calendarFile([{ ...event, ...words }], today));
        expect(textOf(entry?.SUMMARY?.value ?? '')).toBe(words.summary);
        expect(textOf(entry?.DESCRIPTION?.value ?? '')).toBe(words.description);
      }),
      { seed: 20261115, numRuns: 200 },
    );
  });
});
