import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { crossShare } from '../../core/dependencies/crossShare.ts';
import { dependencyFunctions } from '../../core/dependencies/index.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { deepFreeze } from '../deepFreeze.ts';

const settings = { seed: 20261115, numRuns: 150 };
/** 15 November 2026. */
const today = 46341;

/** The value of a call, or the codes of its issues. */
function ask(name: string, ...args: readonly RawArgument[]): unknown {
  const definition = dependencyFunctions.find((candidate) => candidate.name === name);
  if (!definition) throw new Error(`${name} does not exist`);
  const outcome = callFunction(definition, deepFreeze(args), {
    ...neutralContext,
    locale: 'en-GB',
  });
  return outcome.ok ? outcome.value : outcome.issues.map(({ code }) => code);
}

/** Code and cell of each row a list of issues spilled. */
function listed(answer: unknown): string[] {
  if (!Array.isArray(answer)) throw new Error('no list');
  return answer
    .slice(1)
    .map((row: readonly Cell[]) => `${row[1] ?? row[0]} ${row[2] ?? ''}`.trim());
}

describe('CROSS_SHARE', () => {
  it('CROSS_SHARE counts several rows, several departments a cell and the objective above', () => {
    const rows = [
      ['Objective', 'Team'],
      ['O-1', 'Shops'],
      [null, 'Office'],
      ['O-2', 'Office, office'],
      ['O-3', 'Online & delivery'],
      ['o-3 ', 'Shops / Office'],
    ];
    expect(ask('CROSS_SHARE', rows)).toBeCloseTo(2 / 3, 12);
    expect(ask('CROSS_SHARE', rows, true)).toEqual([
      ['Share', 'Objectives', 'Coverage'],
      [2 / 3, 3, 1],
    ]);
  });

  it('CROSS_SHARE finds its columns in any order, in German, under a title', () => {
    const rows = [
      ['Wer woran arbeitet', null],
      ['Abteilungen', 'Ziel'],
      ['Läden, Büro', 'Z1'],
      ['Büro', 'Z2'],
    ];
    expect(ask('CROSS_SHARE', rows)).toBe(0.5);
  });

  it('CROSS_SHARE without a header takes the documented order', () => {
    expect(ask('CROSS_SHARE', [['O-1', 'Shops, Office']], null, false)).toBe(1);
  });

  it.each<[readonly (readonly Cell[])[], string]>([
    [
      [
        ['Objective', 'Team'],
        ['O-1', null],
        ['O-2', 'n/a'],
      ],
      'cross-share-nothing',
    ],
    [
      [
        ['Objective', 'Team'],
        ['O-1', { error: '#REF!' }],
      ],
      'cell-error',
    ],
    [[['O-1', 'Shops', 3]], 'columns-out-of-order'],
    [[[null]], 'argument-missing'],
  ])('CROSS_SHARE(%j) answers %s', (rows, code) => {
    expect(ask('CROSS_SHARE', rows)).toContain(code);
  });

  it('CROSS_SHARE with a header that names no department says so', () => {
    const rows = [
      ['Objective', 'Owner'],
      ['O-1', 'Ann'],
    ];
    expect(ask('CROSS_SHARE', rows, false, true)).toEqual(['column-missing']);
  });

  const department = fc.constantFrom('Shops', 'Office', 'Bakery', 'Online & delivery');
  const row = fc.record({
    objective: fc.constantFrom('O-1', 'O-2', 'O-3', 'O-4'),
    departments: fc.option(
      fc.array(department, { maxLength: 3 }).map((names) => names.join(', ')),
      { nil: null },
    ),
  });

  it('crossShare does not depend on the order of rows that all name their objective', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        expect(crossShare(deepFreeze([...rows].reverse()))).toEqual(crossShare(deepFreeze(rows)));
      }),
      settings,
    );
  });

  it('crossShare stays from 0 to 1 and never falls when a department joins', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), department, (rows, name) => {
        const known = rows.filter(({ departments }) => departments);
        fc.pre(known.length > 0);
        const before = crossShare(known);
        const after = crossShare([
          ...known,
          { objective: known[0]?.objective ?? '', departments: name },
        ]);
        expect(before.share).toBeGreaterThanOrEqual(0);
        expect(after.share).toBeGreaterThanOrEqual(before.share ?? 0);
        expect(after.share).toBeLessThanOrEqual(1);
        expect(after.count).toBe(before.count);
      }),
      settings,
    );
  });
});

const header = [
  'Id',
  'To team',
  'What is needed',
  'Confirmed',
  'Asked on',
  'Needed by',
  'Risk owner',
];

describe('DEPENDENCY_ISSUES', () => {
  const rows = [
    header,
    ['D1', 'Office', 'A van', 'no', '2026-10-20', '2026-11-20', 'Ann'],
    ['D2', 'Shops', 'A shelf', 'yes', '2026-10-20', '2026-11-01', null],
    ['D3', 'Shops', 'A count', 'no', '2026-11-10', '2026-12-24', 'Bob'],
  ];

  it('DEPENDENCY_ISSUES lists what is near, late and carried by nobody, in the order of the cells', () => {
    expect(listed(ask('DEPENDENCY_ISSUES', rows, today))).toEqual([
      'dependency-unconfirmed D2',
      'dependency-late B3',
      'dependency-no-risk-owner G3',
    ]);
  });

  it('DEPENDENCY_ISSUES goes by its own days', () => {
    expect(listed(ask('DEPENDENCY_ISSUES', rows, today, 40))).toContain(
      'dependency-unconfirmed D4',
    );
    expect(listed(ask('DEPENDENCY_ISSUES', rows, today, 4))).not.toContain(
      'dependency-unconfirmed D2',
    );
  });

  it('DEPENDENCY_ISSUES lists cells that cannot be read instead of passing over them', () => {
    const unread: Cell[][] = [
      header,
      ['D1', 'Office', 'A van', 'no', null, 'next week', { error: '#N/A' }],
    ];
    const codes = listed(ask('DEPENDENCY_ISSUES', unread, today));
    expect(codes).toContain('cell-unreadable F2');
    expect(codes).toContain('cell-error G2');
  });

  it.each<[readonly RawArgument[], string]>([
    [[rows], 'argument-missing'],
    [[rows, 'yesterday'], 'argument-kind'],
    [[rows, today, -1], 'argument-bounds'],
    [
      [
        [
          ['What is needed', 'Owner'],
          ['A van', 'Ann'],
        ],
        today,
      ],
      'header-doubtful',
    ],
  ])('DEPENDENCY_ISSUES(%#) with a bad argument names it', (args, code) => {
    expect(ask('DEPENDENCY_ISSUES', ...args)).toContain(code);
  });
});

describe('DEPENDENCY_AGE', () => {
  const table = (...days: readonly (readonly Cell[])[]) => [
    ['To team', 'Confirmed', 'Asked on', 'Status'],
    ...days,
  ];

  it('DEPENDENCY_AGE is the median over what is open and not confirmed', () => {
    const rows = table(
      ['Office', 'no', today - 3, 'open'],
      ['Shops', null, today - 20, null],
      ['Shops', 'no', today - 9, 'not started'],
      ['Shops', 'yes', today - 90, 'open'],
      ['Shops', 'no', today - 80, 'delivered'],
      ['Shops', 'no', null, 'open'],
    );
    expect(ask('DEPENDENCY_AGE', rows, today)).toBe(9);
  });

  it('DEPENDENCY_AGE grows by a day each day', () => {
    const age = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.array(age, { minLength: 1, maxLength: 9 }), (ages) => {
        const rows = table(...ages.map((days) => ['Shops', 'no', today - days, 'open']));
        const now = ask('DEPENDENCY_AGE', rows, today);
        expect(ask('DEPENDENCY_AGE', rows, today + 1)).toBeCloseTo(Number(now) + 1, 9);
      }),
      settings,
    );
  });

  it.each<[Cell[], string]>([
    [['Shops', 'yes', today - 3, 'open'], 'dependency-none-waiting'],
    [['Shops', 'no', today + 3, 'open'], 'dependency-asked-later'],
    [['Shops', 'no', 'last week', 'open'], 'cell-unreadable'],
  ])('DEPENDENCY_AGE(%j) answers %s', (row, code) => {
    expect(ask('DEPENDENCY_AGE', table(row), today)).toEqual([code]);
  });
});
