import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { readTable } from '../../core/sheet/readTable.ts';
import { joinedGroups } from '../../core/statistics/joinedGroups.ts';
import { ordinaryWorklogColumns } from '../../core/worklog/columns.ts';
import { entriesIn } from '../../core/worklog/readWorklog.ts';
import { repeatIssues } from '../../core/worklog/repeatIssues.ts';
import { unplannedShare } from '../../core/worklog/unplannedShare.ts';
import { callByName } from '../callByName.ts';
import { deepFreeze } from '../deepFreeze.ts';

const settings = { seed: 20261115, numRuns: 200 };
const header = ['ID', 'Date', 'Hours', 'Planned', 'Linked objective', 'Problem', 'Repeat of'];

function read(rows: readonly (readonly Cell[])[]) {
  return entriesIn(readTable(deepFreeze(gridOf([header, ...rows])), ordinaryWorklogColumns));
}

const work = (day: string, hours: Cell, planned: Cell, problem: Cell = null): Cell[] => [
  ...[null, `2026-11-${day}`, hours, planned, 'O-3', problem, null],
];

describe('unplannedShare', () => {
  it('unplannedShare(hours of which nothing is known) leaves them out of the share, not of the coverage', () => {
    const rows = [
      work('02', 6, 'yes'),
      work('03', 2, 'no'),
      work('04', 8, null),
      work('05', null, 'no'),
    ];
    expect(unplannedShare(read(rows))).toEqual({
      ...{ share: 0.25, unplanned: 2, planned: 6, hours: 16, entries: 3, coverage: 0.5 },
    });
    expect(unplannedShare([])).toMatchObject({ share: null, coverage: 0 });
    expect(unplannedShare(read([work('02', 0, 'no')]))).toMatchObject({ share: null, entries: 1 });
  });

  it('unplannedShare(marks and words) reads them in any language', () => {
    const planned = (cell: Cell) => read([work('02', 1, cell)])[0]?.isPlanned;
    expect([true, 'Ja', 'geplant', 'x', 1].map(planned)).toEqual([true, true, true, true, true]);
    expect([false, 'non', 'ad hoc', 'imprevisto'].map(planned)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([null, 'perhaps'].map(planned)).toEqual([null, null]);
  });

  it('unplannedShare(a column Unplanned) reads it the other way round', () => {
    const rows = [
      ['Date', 'Hours', 'Unplanned'],
      ['2026-11-02', 3, 'yes'],
      ['2026-11-03', 1, 'no'],
    ];
    const entries = entriesIn(readTable(gridOf(rows), ordinaryWorklogColumns));
    expect(unplannedShare(entries)).toMatchObject({ share: 0.75 });
  });

  const row = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.constantFrom('yes', 'no', null));

  it('unplannedShare(any log) lies from 0 to 1, and turned round is its complement', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (cells) => {
        const turned = { yes: 'no', no: 'yes' } as const;
        const rows = cells.map(([hours, planned]) => work('02', hours / 10, planned));
        const other = cells.map(([hours, planned]) =>
          work('02', hours / 10, planned && turned[planned]),
        );
        const { share, coverage } = unplannedShare(read(rows));
        const { share: complement } = unplannedShare(read(other));
        expect(coverage >= 0 && coverage <= 1 + 1e-12).toBe(true);
        expect(share === null).toBe(complement === null);
        if (share !== null) expect(share + (complement ?? 0)).toBeCloseTo(1, 9);
      }),
      settings,
    );
  });
});

describe('repeatIssues', () => {
  const problem = (id: string, text: Cell, repeatOf: Cell = null): Cell[] => [
    ...[id, '2026-11-02', 1, 'no', null, text, repeatOf],
  ];
  const groups = (...rows: readonly Cell[][]) =>
    repeatIssues(read(rows), 1).map(({ problem: text, times }) => [text, times]);

  it('repeatIssues(the same words) joins them whatever their case, accents and signs, and no others', () => {
    const rows = [
      problem('L1', 'Öfen: kalt!'),
      problem('L2', 'ofen  kalt'),
      problem('L3', 'Ofen heiß'),
    ];
    expect(groups(...rows)).toEqual([
      ['Öfen: kalt!', 2],
      ['Ofen heiß', 1],
    ]);
  });

  it('repeatIssues(repeats by id or words) follows chains, in any order of rows, and circles', () => {
    const chain = [
      problem('L3', null, 'L2'),
      problem('L2', 'No heat', 'l1'),
      problem('L1', 'Oven cold'),
    ];
    expect(groups(...chain)).toEqual([['No heat', 3]]);
    expect(groups(problem('L1', 'Oven cold'), problem('L2', null, 'oven cold'))).toEqual([
      ['Oven cold', 2],
    ]);
    expect(groups(problem('L1', 'A', 'L2'), problem('L2', 'B', 'L1'))).toEqual([['A', 2]]);
    expect(groups(problem('L1', 'A', 'L1'))).toEqual([['A', 1]]);
  });

  it('repeatIssues(work without a problem) is none', () => {
    expect(groups(work('02', 6, 'yes'), work('03', 6, 'no'))).toEqual([]);
  });

  it('repeatIssues(any log) counts every row with a problem once', () => {
    const name = fc.constantFrom('Oven', 'Till', 'Van', null);
    const id = fc.constantFrom('1', '2', '3', '9', null);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, id), { maxLength: 12 }), (cells) => {
        const rows = cells.map(([text, repeatOf], index) => problem(`${index}`, text, repeatOf));
        const counted = repeatIssues(read(rows), 1).flatMap(({ entries }) =>
          entries.map((each) => each.row),
        );
        expect(new Set(counted).size).toBe(counted.length);
        const told = cells.filter(([text, repeatOf]) => text !== null || repeatOf !== null).length;
        expect(counted.length).toBeGreaterThanOrEqual(told);
      }),
      settings,
    );
  });
});

describe('joinedGroups', () => {
  it('joinedGroups(ties through others) are one group, in order, for long chains as well', () => {
    const pairs = [['a', 'b'], ['c'], ['b', 'd'], ['e', 'c'], ['f']];
    expect(joinedGroups(pairs, (pair) => pair)).toEqual([
      [
        ['a', 'b'],
        ['b', 'd'],
      ],
      [['c'], ['e', 'c']],
      [['f']],
    ]);
    const chain = Array.from({ length: 20_000 }, (_, index) => [`${index}`, `${index + 1}`]);
    expect(joinedGroups(chain, (pair) => pair)).toHaveLength(1);
  });
});

describe('UNPLANNED_SHARE and REPEAT_ISSUES', () => {
  const german = [
    ['Datum', 'Stunden', 'Geplant', 'Problem'],
    ['5.10.2026', '6,5', 'ja', ''],
    ['6.10.2026', '2,0', 'nein', 'Ofen kalt'],
    ['9.10.2026', '1,5', 'nein', 'ofen kalt'],
  ];

  it('UNPLANNED_SHARE(German headers, decimal commas, dates as text) reads them', () => {
    expect(callByName('UNPLANNED_SHARE', german).value).toBeCloseTo(0.35, 12);
    expect(callByName('UNPLANNED_SHARE', german, '2026-10-06', '2026-10-31').value).toBe(1);
    expect(callByName('REPEAT_ISSUES', german).value).toMatchObject([
      {},
      ['Ofen kalt', 2, 46_304, 3.5],
    ]);
  });

  it('UNPLANNED_SHARE(little known) says so and still answers', () => {
    const rows = [
      ['Hours', 'Planned'],
      [1, 'no'],
      [5, null],
    ];
    const { value, codes } = callByName('UNPLANNED_SHARE', rows);
    expect([value, codes]).toEqual([1, ['worklog-coverage-low']]);
  });

  it('UNPLANNED_SHARE(blank, nothing known, words for hours) answers the issue', () => {
    expect(callByName('UNPLANNED_SHARE', null).codes).toEqual(['argument-missing']);
    expect(
      callByName('UNPLANNED_SHARE', [
        ['Hours', 'Planned'],
        [2, null],
      ]).codes,
    ).toEqual(['worklog-no-hours']);
    expect(callByName('REPEAT_ISSUES', german, null, null, 0).codes).toEqual(['argument-bounds']);
    const { value, codes } = callByName('UNPLANNED_SHARE', [
      ['Hours', 'Planned'],
      ['lots', 'no'],
      [2, 'yes'],
    ]);
    expect([value, codes]).toEqual([0, ['cell-unreadable']]);
  });
});
