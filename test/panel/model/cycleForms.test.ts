import { describe, expect, it } from 'vitest';
import { serialOfText } from '../../../core/calendar/serial.ts';
import { reviewKinds } from '../../../core/reviewPack/kinds.ts';
import type { CycleReply } from '../../../panel/cycleMessages.ts';
import { checkClose, untilNote, usualUntil } from '../../../panel/model/closeForm.ts';
import { reviewChoices } from '../../../panel/model/reviewChoices.ts';
import {
  checkRollOver,
  shownDueDate,
  toggleOutcome,
  usualRollOver,
} from '../../../panel/model/rollOverForm.ts';
import { deepFreeze } from '../../deepFreeze.ts';

const day = (text: string) => serialOfText(text) ?? Number.NaN;
const cycle: Omit<CycleReply, 'type' | 'closed'> = deepFreeze({
  today: day('2026-11-15'),
  locale: null,
  due: [
    { day: day('2026-12-31'), keyResults: 6, objectives: 1 },
    { day: day('2027-03-31'), keyResults: 1, objectives: 1 },
  ],
});
const closed = deepFreeze({ startDate: day('2026-10-01'), dueDate: day('2026-12-31') });

describe('reviewChoices', () => {
  it('offers every kind the command takes, each with its question', () => {
    expect(reviewChoices.map(({ value }) => value)).toEqual(reviewKinds);
    for (const { note } of reviewChoices) expect(note).toMatch(/\?$/);
  });
});

describe('the form that closes a cycle', () => {
  it('usualUntil is today, and empty where the workbook gave no day', () => {
    expect(usualUntil(cycle)).toBe('2026-11-15');
    expect(usualUntil({ ...cycle, today: null })).toBe('');
  });

  it('untilNote counts what is due by the day, and names the last day while more is open', () => {
    expect(untilNote('2026-12-31', cycle)).toBe(
      'Open and due by then: 6 key results and 1 objective; all that is open by 2027-03-31.',
    );
    expect(untilNote('2027-03-31', cycle)).toBe(
      'Open and due by then: 7 key results and 2 objectives.',
    );
    expect(untilNote('soon', cycle)).toBe('');
  });

  it('checkClose reads the day in any spelling the command reads, a blank one as today', () => {
    const options = { until: '2026-12-31' };
    expect(checkClose('2026-12-31', cycle)).toEqual({ ok: true, options });
    expect(checkClose('31.12.2026', { ...cycle, locale: 'de-DE' })).toEqual({ ok: true, options });
    const late = { ...cycle, today: day('2027-01-04') };
    expect(checkClose(' ', late)).toEqual({ ok: true, options: { until: '2027-01-04' } });
  });

  it('checkClose refuses no date, no day at all, and a day by which nothing is due', () => {
    const errorOf = (typed: string, of = cycle) => {
      const checked = checkClose(typed, of);
      return checked.ok ? 'none' : checked.errors.until;
    };
    expect(errorOf('soon')).toBe('Expected a date such as 2026-12-31; found "soon".');
    expect(errorOf('', { ...cycle, today: null })).toMatch(/^Type the day/);
    expect(errorOf('2026-11-15')).toBe(
      'Nothing open is due by 2026-11-15. The first open work is due 2026-12-31.',
    );
    expect(errorOf('2026-11-15', { ...cycle, due: [] })).toBe('Nothing open is due by 2026-11-15.');
  });
});

describe('the form that rolls a cycle over', () => {
  const usual = usualRollOver(closed);

  it('usualRollOver is the quarter that follows, with what the command carries over', () => {
    const days = { startDate: '2027-01-01', dueDate: '2027-03-31' };
    const carry = ['Partly achieved', 'Missed', 'Postponed'];
    expect(usual).toEqual({ startDate: '2027-01-01', dueDate: null, carry });
    expect(checkRollOver(usual, closed, cycle)).toEqual({ ok: true, options: { ...days, carry } });
  });

  it('shownDueDate follows the start until it is typed, and is what the command gets', () => {
    expect(shownDueDate(usual, closed)).toBe('2027-03-31');
    const moved = { ...usual, startDate: '2027-01-11' };
    expect(shownDueDate(moved, closed)).toBe('2027-04-10');
    expect(checkRollOver(moved, closed, cycle)).toMatchObject({
      options: { startDate: '2027-01-11', dueDate: '2027-04-10' },
    });
    expect(shownDueDate({ ...moved, dueDate: '2027-05-01' }, closed)).toBe('2027-05-01');
  });

  it('toggleOutcome takes one out and puts it back', () => {
    const without = toggleOutcome(usual, 'Missed');
    expect(without.carry).toEqual(['Partly achieved', 'Postponed']);
    expect(toggleOutcome(without, 'Missed').carry).toEqual([
      ...['Partly achieved', 'Postponed', 'Missed'],
    ]);
  });

  it('checkRollOver puts what is wrong at the field that mends it', () => {
    const errorsOf = (typed: Partial<typeof usual>) => {
      const checked = checkRollOver({ ...usual, ...typed }, closed, cycle);
      return checked.ok ? [] : Object.keys(checked.errors);
    };
    expect(errorsOf({ startDate: 'soon' })).toEqual(['startDate']);
    expect(errorsOf({ dueDate: 'later' })).toEqual(['dueDate']);
    expect(errorsOf({ startDate: '2026-12-31' })).toEqual(['startDate']);
    expect(errorsOf({ dueDate: '2026-12-31' })).toEqual(['dueDate']);
  });
});
