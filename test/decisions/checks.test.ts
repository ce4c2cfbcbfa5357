import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import { checkSheets, findingsIn } from '../strategy/checkRows.ts';

const columns = {
  decision: 'Decision',
  status: 'Status',
  decider: 'Decider',
  informed: 'Informed',
  scope: 'Level',
  reversible: 'Reversible',
  limit: 'Limit',
  decidedOn: 'Decided on',
  dueDate: 'Due date',
  valuesCheck: 'Values check',
  reason: 'Reason',
} as const;

type Key = keyof typeof columns;

const keys = Object.keys(columns) as readonly Key[];
const sound: Readonly<Partial<Record<Key, Cell>>> = {
  decision: 'New tills in both shops',
  status: 'decided',
  decider: 'Ann Lee',
  informed: 'Bob Ray',
  scope: 'company',
  reversible: 'no',
  limit: 'up to 18,000',
  decidedOn: '2026-10-19',
  valuesCheck: 'yes',
};

/** A list of three decisions of which the second differs from a sound one. */
function listWith(changes: Readonly<Partial<Record<Key, Cell>>>): Cell[][] {
  const rows = [sound, { ...sound, ...changes }, { ...sound, decision: 'New oven' }];
  return [Object.values(columns), ...rows.map((row) => keys.map((key) => row[key] ?? null))];
}

const found = (changes: Readonly<Partial<Record<Key, Cell>>>) => findingsIn(listWith(changes));

describe('checks of decisions', () => {
  it('find nothing in a sound list, and score it by those one person decided', () => {
    const { findings, scores } = checkSheets({ Sheet1: listWith({}) });
    expect(findings).toEqual([]);
    expect(scores).toMatchObject([{ kind: 'decisions', value: 1, coverage: 1 }]);
  });

  it('name a decision without a decider at the decider, open or decided', () => {
    expect(found({ decider: null })).toEqual(['decision-no-decider C3']);
    expect(found({ decider: 'tbd', status: 'open' })).toEqual(['decision-no-decider C3']);
    const { scores } = checkSheets({ Sheet1: listWith({ decider: null }) });
    expect(scores[0]?.value).toBeCloseTo(2 / 3, 12);
  });

  it('name several deciders, however they are separated', () => {
    for (const decider of ['Ann Lee, Bob Ray', 'Ann Lee & Bob Ray', 'Ann Lee\nBob Ray', 'CEO, CFO'])
      expect(found({ decider })).toEqual(['decision-several-deciders C3']);
  });

  it('take a last name before a first name for one person, unless one stands alone elsewhere', () => {
    expect(found({ decider: 'Lee, Ann' })).toEqual([]);
    expect(found({ decider: 'R&D' })).toEqual([]);
    expect(found({ decider: 'Ann, Bob', informed: 'Bob' })).toEqual([
      'decision-several-deciders C3',
    ]);
  });

  it('name a decider who is told afterwards', () => {
    expect(found({ informed: 'Bob Ray, ann lee' })).toEqual(['decision-decider-only-informed D3']);
  });

  it('name a decision that is taken without a day, but not a day that cannot be read', () => {
    expect(found({ decidedOn: null })).toEqual(['decision-date-missing H3']);
    expect(found({ decidedOn: 'last week' })).toEqual(['cell-unreadable H3']);
  });

  it('name an open decision whose day has passed; its own day is in time', () => {
    const open = { status: 'open', decidedOn: null };
    expect(found({ ...open, dueDate: '2026-11-14' })).toEqual(['decision-overdue I3']);
    expect(found({ ...open, dueDate: '2026-11-15' })).toEqual([]);
    expect(found({ dueDate: '2026-11-14' })).toEqual([]);
  });

  it('name a decision for good with neither limit nor level', () => {
    expect(found({ limit: null, scope: null })).toEqual(['decision-without-bounds G3']);
    expect(found({ limit: null })).toEqual([]);
    expect(found({ limit: null, scope: null, reversible: 'yes' })).toEqual([]);
    expect(found({ limit: null, scope: null, reversible: false })).toEqual([
      'decision-without-bounds G3',
    ]);
  });

  it('name a decision against the values without a reason', () => {
    expect(found({ valuesCheck: 'no' })).toEqual(['decision-values-without-reason K3']);
    expect(found({ valuesCheck: 'no', reason: 'The mill closed' })).toEqual([]);
    expect(found({ valuesCheck: 'no, but the mill closed' })).toEqual([]);
  });

  it('leave what was withdrawn or replaced alone', () => {
    for (const status of ['withdrawn', 'verworfen', 'superseded'])
      expect(found({ status, decider: null, decidedOn: null, limit: null, scope: null })).toEqual(
        [],
      );
  });

  it('cover only decisions of which the state is known', () => {
    const { scores, findings } = checkSheets({ Sheet1: listWith({ status: 'perhaps' }) });
    expect(findings).toMatchObject([{ code: 'cell-unreadable', cell: 'B3' }]);
    expect(scores[0]?.value).toBe(1);
    expect(scores[0]?.coverage).toBeCloseTo(2 / 3, 12);
  });
});
