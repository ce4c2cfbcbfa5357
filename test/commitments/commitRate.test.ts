import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentColumns } from '../../core/commitments/columns.ts';
import { commitRate } from '../../core/commitments/commitRate.ts';
import { overdueCommitments } from '../../core/commitments/overdueCommitments.ts';
import { commitmentsIn } from '../../core/commitments/readCommitments.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { readTable } from '../../core/sheet/readTable.ts';
import { callByName } from '../callByName.ts';
import { deepFreeze } from '../deepFreeze.ts';

const header = ['Commitment', 'Promised by', 'Made on', 'Due date', 'Kept', 'Closed on'];
const settings = { seed: 20261115, numRuns: 200 };

function read(rows: readonly (readonly Cell[])[]) {
  return commitmentsIn(readTable(deepFreeze(gridOf([header, ...rows])), commitmentColumns));
}

const day = fc.option(fc.integer({ min: 46_000, max: 46_100 }));
const row = fc.tuple(
  ...([fc.constant('Bread'), fc.constantFrom('Ann', 'Bob'), day, day] as const),
  fc.constantFrom('yes', 'no', 'open', null),
  day,
);
const rows = fc.array(row, { minLength: 1, maxLength: 20 });
const asOf = fc.integer({ min: 46_000, max: 46_100 });

describe('commitRate', () => {
  it('commitRate(what was closed after the day) takes it for open on the day', () => {
    const late = read([['Bread', 'Ann', 46_000, 46_010, 'yes', 46_020]]);
    expect(commitRate(late, 46_005)).toMatchObject({ rate: null, running: 1 });
    expect(commitRate(late, 46_010)).toMatchObject({ rate: null, running: 1 });
    expect(commitRate(late, 46_011)).toMatchObject({ rate: 0, overdue: 1 });
    expect(commitRate(late, 46_020)).toMatchObject({ rate: 1, kept: 1 });
  });

  it('commitRate(what was made after the day) leaves it out', () => {
    const later = read([['Bread', 'Ann', 46_050, 46_060, null, null]]);
    expect(commitRate(later, 46_049)).toMatchObject({ made: 0, coverage: 0, rate: null });
  });

  it('commitRate(any list) counts every commitment made once, and kept never beyond due', () => {
    fc.assert(
      fc.property(rows, asOf, (cells, today) => {
        const result = commitRate(read(cells), today);
        expect(result.kept).toBeLessThanOrEqual(result.due);
        expect(result.due + result.running).toBeLessThanOrEqual(result.made);
        expect(result.rate === null).toBe(result.due === 0);
        expect(result.coverage).toBeLessThanOrEqual(1);
      }),
      settings,
    );
  });

  it('commitRate(the rows in another order) is the same', () => {
    fc.assert(
      fc.property(rows, asOf, (cells, today) => {
        expect(commitRate(read([...cells].reverse()), today)).toEqual(
          commitRate(read(cells), today),
        );
      }),
      settings,
    );
  });

  it('commitRate(one more that is not due yet) changes no rate', () => {
    fc.assert(
      fc.property(rows, asOf, (cells, today) => {
        const more = [...cells, ['Bread', 'Ann', 46_000, today + 1, null, null] as const];
        expect(commitRate(read(more), today).rate).toEqual(commitRate(read(cells), today).rate);
      }),
      settings,
    );
  });

  it('overdueCommitments(any list) lists as many as the rate counts, longest first', () => {
    fc.assert(
      fc.property(rows, asOf, (cells, today) => {
        const days = overdueCommitments(read(cells), today).map((each) => each.days);
        expect(days).toHaveLength(commitRate(read(cells), today).overdue);
        expect(days).toEqual([...days].sort((a, b) => b - a));
        expect(days.every((each) => each > 0)).toBe(true);
      }),
      settings,
    );
  });
});

describe('COMMIT_RATE and OVERDUE_LIST', () => {
  const list = [
    ['Zusage', 'Zugesagt von', 'Fällig am', 'Eingehalten'],
    ['Dienstplan', 'Eva Roth', '20.10.2026', 'ja'],
    ['Ofen', 'Jan Feld', '30.10.2026', 'nein'],
    ['Regal', 'Jan Feld', '1.11.2026', ''],
  ];

  it('COMMIT_RATE(German headers and dates as text) reads them', () => {
    expect(callByName('COMMIT_RATE', list, '2026-11-15').value).toBeCloseTo(1 / 3, 12);
    expect(callByName('OVERDUE_LIST', list, '2026-11-15').value).toEqual([
      ['ID', 'Commitment', 'Promised by', 'Promised to', 'Due date', 'Days overdue'],
      [null, 'Regal', 'Jan Feld', null, 46_327, 14],
    ]);
  });

  it('COMMIT_RATE(little known) says so and still answers', () => {
    const bare = [
      ['Commitment', 'Due date', 'Kept'],
      ['Bread', '2026-10-01', 'yes'],
      ['Rota', null, 'open'],
      ['Oven', null, null],
    ];
    const { value, codes } = callByName('COMMIT_RATE', bare, '2026-11-15');
    expect(value).toBe(1);
    expect(codes).toContain('commitment-coverage-low');
  });

  it('COMMIT_RATE(an outcome that cannot be read) counts it as unknown and hands the issue on', () => {
    const odd = [
      ['Commitment', 'Due date', 'Kept'],
      ['Bread', null, 'yes'],
      ['Rota', null, 'perhaps'],
    ];
    const { value, codes } = callByName('COMMIT_RATE', odd, '2026-11-15', null, true);
    expect(value).toMatchObject([{}, [1, 1, 1, 0, 0, 2, 0.5]]);
    expect(codes).toEqual(['cell-unreadable', 'commitment-coverage-low']);
  });

  it('COMMIT_RATE(blank, error, no day, nothing due) answers the issue', () => {
    expect(callByName('COMMIT_RATE', null, '2026-11-15').codes).toEqual(['argument-missing']);
    expect(callByName('COMMIT_RATE', list, null).codes).toEqual(['argument-missing']);
    expect(callByName('COMMIT_RATE', list, 'soon').codes).toEqual(['argument-kind']);
    expect(callByName('COMMIT_RATE', list, '2026-10-01', 'Zoe').codes).toContain(
      'commitment-none-due',
    );
    expect(callByName('COMMIT_RATE', [['Price'], [3]], '2026-11-15').value).toBeUndefined();
  });
});
