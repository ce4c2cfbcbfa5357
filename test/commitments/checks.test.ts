import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import { checkSheets, findingsIn } from '../strategy/checkRows.ts';

const columns = {
  commitment: 'Commitment',
  promisedBy: 'Promised by',
  promisedTo: 'Promised to',
  madeOn: 'Made on',
  dueDate: 'Due date',
  kept: 'Kept',
  closedOn: 'Closed on',
  reason: 'Reason',
} as const;

type Key = keyof typeof columns;

const keys = Object.keys(columns) as readonly Key[];
const sound: Readonly<Partial<Record<Key, Cell>>> = {
  commitment: 'Rota on the wall',
  promisedBy: 'Ann Lee',
  promisedTo: 'Bob Ray',
  madeOn: '2026-10-01',
  dueDate: '2026-10-20',
  kept: 'yes',
  closedOn: '2026-10-19',
};
const open = { kept: 'open', closedOn: null, dueDate: '2026-11-30' };

/** A list of three commitments of which the second differs from a sound one. */
function listWith(changes: Readonly<Partial<Record<Key, Cell>>>): Cell[][] {
  const rows = [sound, { ...sound, ...changes }, { ...sound, commitment: 'Van serviced' }];
  return [Object.values(columns), ...rows.map((row) => keys.map((key) => row[key] ?? null))];
}

const found = (changes: Readonly<Partial<Record<Key, Cell>>>) => findingsIn(listWith(changes));

describe('checks of commitments', () => {
  it('find nothing in a sound list, and score it by those kept', () => {
    const { findings, scores } = checkSheets({ Sheet1: listWith({}) });
    expect(findings).toEqual([]);
    expect(scores).toMatchObject([{ kind: 'commitments', value: 1, coverage: 1 }]);
  });

  it('name one that is open after its day, where it is said whether it was kept; its own day is in time', () => {
    expect(found({ ...open, dueDate: '2026-11-14' })).toEqual(['commitment-overdue F3']);
    expect(found({ ...open, dueDate: '2026-11-15' })).toEqual([]);
    expect(found({ ...open, kept: null, dueDate: '2026-11-14' })).toEqual([
      'commitment-overdue F3',
    ]);
    expect(found({ ...open, kept: false, dueDate: '2026-11-14' })).toEqual([
      'commitment-overdue F3',
    ]);
  });

  it('name one that nobody promised while it is open', () => {
    for (const promisedBy of [null, 'tbd', '–'])
      expect(found({ ...open, promisedBy })).toEqual(['commitment-no-owner B3']);
    expect(found({ promisedBy: null })).toEqual([]);
  });

  it('name one without a day, but not one whose day cannot be read', () => {
    expect(found({ ...open, dueDate: null })).toEqual(['commitment-no-due-date E3']);
    expect(found({ ...open, dueDate: 'some day' })).toEqual(['cell-unreadable E3']);
    expect(found({ dueDate: null })).toEqual([]);
  });

  it('name one that is closed without an outcome, but not an outcome that cannot be read', () => {
    expect(found({ kept: null })).toEqual(['commitment-outcome-missing F3']);
    expect(found({ kept: 'perhaps' })).toEqual(['cell-unreadable F3']);
  });

  it('name days in the wrong order, once', () => {
    expect(found({ dueDate: '2026-09-30' })).toEqual(['commitment-days-crossed E3']);
    expect(found({ closedOn: '2026-09-30' })).toEqual(['commitment-days-crossed G3']);
    expect(found({ dueDate: '2026-10-01', closedOn: '2026-10-01' })).toEqual([]);
  });

  it('name one that was not kept without a reason, for the reader', () => {
    expect(found({ kept: 'no' })).toEqual(['commitment-without-reason H3']);
    expect(found({ kept: 'no', reason: 'The tills came late' })).toEqual([]);
  });

  it('score an overdue one as not kept and leave out what is not due', () => {
    const scoreOf = (changes: Readonly<Partial<Record<Key, Cell>>>) =>
      checkSheets({ Sheet1: listWith(changes) }).scores[0];
    expect(scoreOf({ ...open, dueDate: '2026-11-14' })?.value).toBeCloseTo(2 / 3, 12);
    expect(scoreOf(open)).toMatchObject({ value: 1, coverage: 1 });
    expect(scoreOf({ ...open, dueDate: null })?.coverage).toBeCloseTo(2 / 3, 12);
  });
});
