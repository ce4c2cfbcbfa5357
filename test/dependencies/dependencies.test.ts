import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import { checkRows, found, tableWith } from './rowsWith.ts';

const headers = {
  id: 'Id',
  keyResult: 'From key result',
  toTeam: 'To team',
  need: 'What is needed',
  confirmed: 'Confirmed',
  askedOn: 'Asked on',
  dueDate: 'Needed by',
  riskOwner: 'Risk owner',
  status: 'Status',
} as const;

const sound = {
  ...{ id: 'DEP-1', keyResult: 'KR-1', toTeam: 'Office', need: 'Lease of a van' },
  ...{ confirmed: 'yes', askedOn: '2026-10-20', dueDate: '2026-11-20', riskOwner: 'Ann Lee' },
  status: 'open',
};

const changed = (changes: Readonly<Partial<Record<keyof typeof headers, Cell>>>) =>
  tableWith(headers, sound, changes);

describe('checks of dependencies', () => {
  it('find nothing in a sound list, and score it by what is confirmed', () => {
    const { issues, scores } = checkRows(changed({}));
    expect(issues).toEqual([]);
    expect(scores).toMatchObject([{ id: 'dependencies/Sheet1', value: 1, coverage: 1 }]);
    const [score] = checkRows(changed({ confirmed: 'no', dueDate: '2027-03-01' })).scores;
    expect(score?.value).toBeCloseTo(2 / 3, 12);
  });

  it.each([
    ['no', '2026-11-20'],
    [null, '2026-11-20'],
    ['nein', '2026-11-29'],
    ['asked again', '2026-11-20'],
    ['not yet', '2026-11-15'],
    [false, '2026-11-01'],
  ])(
    'name a dependency whose confirmation is %j and which is needed by %s',
    (confirmed, dueDate) => {
      expect(found(changed({ confirmed, dueDate }))).toEqual(['dependency-unconfirmed E3']);
    },
  );

  it.each([['yes'], ['Ja'], ['oui'], ['sí, in October'], [true], ['✓'], ['2026-11-03']])(
    'take %j for a confirmation',
    (confirmed) => {
      expect(found(changed({ confirmed }))).toEqual([]);
    },
  );

  it('wait with what is not confirmed until the days of the setting', () => {
    const far = changed({ confirmed: 'no', dueDate: '2026-11-30' });
    expect(found(far)).toEqual([]);
    expect(found(far, { confirmBefore: 15 })).toEqual(['dependency-unconfirmed E3']);
    const near = changed({ confirmed: 'no', dueDate: '2026-11-29' });
    expect(found(near)).toEqual(['dependency-unconfirmed E3']);
    expect(found(near, { confirmBefore: 0 })).toEqual([]);
  });

  it('say in days how near it is', () => {
    const foundOf = (dueDate: string) =>
      checkRows(changed({ confirmed: null, dueDate })).issues.map((issue) => issue.found);
    expect(foundOf('2026-11-16')).toEqual(['blank, needed in 1 day']);
    expect(foundOf('2026-11-15')).toEqual(['blank, needed today']);
    expect(foundOf('2026-11-01')).toEqual(['blank, needed 14 days ago']);
  });

  it('name what is confirmed and has not come; its own day is in time', () => {
    expect(found(changed({ dueDate: '2026-11-14' }))).toEqual(['dependency-late I3']);
    expect(found(changed({ dueDate: '2026-11-15' }))).toEqual([]);
  });

  it('name a dependency whose risk nobody carries', () => {
    for (const riskOwner of [null, 'tbd', '?'])
      expect(found(changed({ riskOwner }))).toEqual(['dependency-no-risk-owner H3']);
  });

  it('leave what is delivered or dropped alone, in any language', () => {
    for (const status of ['delivered', 'done', 'erledigt', 'dropped', 'annulé', 'on hold'])
      expect(found(changed({ status, confirmed: 'no', riskOwner: null }))).toEqual([]);
  });

  it('take a dependency without a status for open', () => {
    expect(found(changed({ status: null, confirmed: 'no' }))).toEqual([
      'dependency-unconfirmed E3',
    ]);
  });

  it('name what cannot be read, and judge nothing by it', () => {
    expect(found(changed({ dueDate: 'soon', confirmed: 'no' }))).toEqual(['cell-unreadable G3']);
    expect(found(changed({ dueDate: null, confirmed: 'no' }))).toEqual([]);
  });

  it('claim nothing of columns the table lacks', () => {
    const rows = [
      ['To team', 'What is needed', 'Risk owner'],
      ['Office', 'Lease of a van', 'Ann Lee'],
      ['Shops', 'A shelf', 'Bob Ray'],
    ];
    expect(checkRows(rows)).toEqual({ issues: [], scores: [] });
  });
});
