import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialOfText } from '../../core/calendar/serial.ts';
import { communicationColumns } from '../../core/communications/columns.ts';
import { commsCoverage } from '../../core/communications/commsCoverage.ts';
import { communicationsView } from '../../core/communications/index.ts';
import { messagesIn } from '../../core/communications/readCommunications.ts';
import { understandingRate } from '../../core/communications/understandingRate.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { readTable } from '../../core/sheet/readTable.ts';
import { callByName } from '../callByName.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { found } from '../dependencies/rowsWith.ts';

const settings = { seed: 20261115, numRuns: 200 };
const header = [
  ...['Audience', 'Message', 'Frequency', 'Date', 'Reached', 'Audience size', 'Understood'],
  'Asked',
];
const asOf = serialOfText('2026-11-15') ?? 0;
const limits = { asOf, leastShare: 0.8 };

function read(rows: readonly (readonly Cell[])[]) {
  return messagesIn(readTable(deepFreeze(gridOf([header, ...rows])), communicationColumns));
}

const told = (frequency: string, day: Cell, reached: Cell = 9, size: Cell = 10): Cell[] => [
  ...['Shops', 'Less waste', frequency, day, reached, size, 0.9, 9],
];

describe('commsCoverage', () => {
  const share = (...rows: readonly Cell[][]) => {
    const result = commsCoverage(read(rows), limits);
    return [result.share, result.known, result.due, result.toCome];
  };

  it('commsCoverage(told a week ago) is in time on the day it is to be told again, not the day after', () => {
    expect(share(told('weekly', '2026-11-08'))).toEqual([1, 1, 1, 0]);
    expect(share(told('weekly', '2026-11-07'))).toEqual([0, 1, 1, 0]);
    expect(share(told('once', '2026-01-07'))).toEqual([1, 1, 1, 0]);
    expect(share(told('as needed', '2026-01-07'))).toEqual([1, 1, 1, 0]);
  });

  it('commsCoverage(never told, to come, not counted) is missed, not due, unknown', () => {
    expect(share(told('once', null))).toEqual([0, 1, 1, 0]);
    expect(share(told('once', '2026-12-01'))).toEqual([null, 0, 0, 1]);
    expect(share(told('once', '2026-11-01', null))).toEqual([null, 0, 1, 0]);
    expect(share(told('once', '2026-11-01', 3, 0))).toEqual([null, 0, 1, 0]);
  });

  it('commsCoverage(the share asked for) passes on equality', () => {
    expect(share(told('once', '2026-11-01', 8, 10))).toEqual([1, 1, 1, 0]);
    expect(share(told('once', '2026-11-01', 7, 10))).toEqual([0, 1, 1, 0]);
  });

  it('commsCoverage(a log of tellings) counts the last one of each message and audience', () => {
    const log = [
      told('weekly', '2026-11-10'),
      told('weekly', '2026-10-01'),
      told('weekly', '2026-12-01'),
    ];
    expect(share(...log)).toEqual([1, 1, 1, 0]);
    expect(share(...[...log].reverse())).toEqual([1, 1, 1, 0]);
  });

  const row = fc.tuple(
    fc.constantFrom('weekly', 'monthly', 'once', 'now and then'),
    fc.option(fc.integer({ min: asOf - 60, max: asOf + 10 })),
    fc.option(fc.integer({ min: 0, max: 20 })),
    fc.option(fc.integer({ min: 0, max: 20 })),
  );

  it('commsCoverage(any plan) lies from 0 to 1, and a lower bar is never reached by fewer', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (cells) => {
        const rows = cells.map(([frequency, day, reached, size], index) => [
          ...['Shops', `M${index}`, frequency, day, reached, size, null, null],
        ]);
        const messages = read(rows);
        const high = commsCoverage(messages, limits);
        const low = commsCoverage(messages, { asOf, leastShare: 0.2 });
        expect(high.due + high.toCome).toBe(messages.length);
        expect(high.reached).toBeLessThanOrEqual(high.known);
        expect(low.reached).toBeGreaterThanOrEqual(high.reached);
        expect([low.known, low.due]).toEqual([high.known, high.due]);
      }),
      settings,
    );
  });
});

describe('understandingRate', () => {
  const tested = (understood: number | null, asked: number | null) => ({
    understood,
    asked,
    sentOn: asOf,
  });

  it('understandingRate(a large and a small test) weighs people, not tests', () => {
    const rates = [tested(0.9, 30), tested(0.5, 10), tested(1, null), tested(null, 4)];
    expect(understandingRate(rates)).toEqual({
      rate: 0.8,
      asked: 40,
      tested: 2,
      told: 4,
      coverage: 0.5,
    });
    expect(understandingRate([])).toMatchObject({ rate: null, coverage: 0 });
  });

  it('understandingRate(any tests) lies between the lowest and the highest share', () => {
    const one = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (cells) => {
        const shares = cells.map(([understood]) => understood / 100);
        const { rate } = understandingRate(
          cells.map(([, asked], index) => tested(shares[index] ?? 0, asked)),
        );
        expect(rate).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
        expect(rate).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
      }),
      settings,
    );
  });
});

describe('checks of what arrived', () => {
  const plan = (...rows: readonly Cell[][]) => [header, told('once', '2026-11-01'), ...rows];
  const other = (...cells: readonly Cell[]): Cell[] => ['Bakery', 'Two slots', ...cells];

  it('name a message told longer ago than its frequency', () => {
    expect(found(plan(other('weekly', '2026-11-08', 9, 10, 0.9, 9)))).toEqual([]);
    expect(found(plan(other('weekly', '2026-11-07', 9, 10, 0.9, 9)))).toEqual([
      'communication-overdue D3',
    ]);
  });

  it('name too few reached, below the setting', () => {
    const rows = plan(other('once', '2026-11-08', 7, 10, 0.9, 9));
    expect(found(rows)).toEqual(['communication-reached-low E3']);
    expect(found(rows, { reachedShare: 0.7 })).toEqual([]);
  });

  it('name too few that understood, not of fewer people than may be shown', () => {
    const rows = (asked: Cell) => plan(other('once', '2026-11-08', 9, 10, 0.5, asked));
    expect(found(rows(5))).toEqual(['communication-understood-low G3']);
    expect(found(rows(null))).toEqual(['communication-understood-low G3']);
    expect(found(rows(4))).toEqual([]);
    expect(found(rows(5), { understoodShare: 0.5 })).toEqual([]);
  });

  it('name what nobody asked about: row by row, or once where nobody asked at all', () => {
    const untested = other('once', '2026-11-08', 9, 10, null, null);
    expect(found(plan(untested))).toEqual(['communication-not-asked G3']);
    expect(
      found([header, untested, ['Shops', 'Less waste', 'once', '2026-11-08', 9, 10, null, null]]),
    ).toEqual(['communication-not-asked G1']);
    expect(found(plan(other('once', '2026-12-08', null, 10, null, null)))).toEqual([]);
  });

  it('name a share above 1', () => {
    expect(found(plan(other('once', '2026-11-08', 9, 10, 82, 9)))).toEqual([
      'value-out-of-range G3',
    ]);
  });
});

describe('view of communications', () => {
  it('shows what arrived, what was understood, and what is open', () => {
    const rows = [
      header,
      told('once', '2026-11-01'),
      ['Bakery', 'Two slots', 'weekly', '2026-10-01', 9, 10, 0.5, 3],
    ];
    const grid = deepFreeze(gridOf(rows, 'Plan'));
    const inputs = recognise(grid).map((table) => ({ grid, table }));
    expect(communicationsView.run(inputs, { ...neutralContext, today: asOf })).toMatchObject([
      { label: 'Reached in time', value: 0.5, count: 2, coverage: 1 },
      { label: 'Understood', value: expect.closeTo(0.8, 12), count: 12 },
      {
        bars: [
          { label: 'Shops', value: expect.closeTo(0.9, 12) },
          { label: 'Bakery', value: null },
        ],
      },
      { rows: [{ cells: ['Two slots', 'Bakery', 46_296, 'told too long ago'], at: { row: 2 } }] },
    ]);
    expect(communicationsView.run(inputs, neutralContext)).toHaveLength(1);
  });
});

describe('COMMS_COVERAGE and UNDERSTANDING_RATE', () => {
  const german = [
    [
      'Zielgruppe',
      'Botschaft',
      'Häufigkeit',
      'Versendet am',
      'Erreicht',
      'Zielgruppengröße',
      'Verstanden',
      'Befragt',
    ],
    ['Kunden', 'Zwei Lieferzeiten', 'einmalig', '20.10.2026', 9, 10, '75 %', 8],
    ['Backstube', 'Weniger wegwerfen', 'wöchentlich', '1.10.2026', 9, 10, '50 %', 2],
  ];

  it('COMMS_COVERAGE(German headers, percent and dates as text) reads them', () => {
    expect(callByName('COMMS_COVERAGE', german, '2026-11-15').value).toBe(0.5);
    expect(callByName('UNDERSTANDING_RATE', german).value).toBeCloseTo(0.7, 12);
  });

  it('UNDERSTANDING_RATE(fewer than may be shown) shows nothing', () => {
    expect(callByName('UNDERSTANDING_RATE', german, 11).codes).toEqual([
      'communication-too-few-answers',
    ]);
    expect(callByName('UNDERSTANDING_RATE', german, 10).codes).toEqual([]);
  });

  it('COMMS_COVERAGE(blank, no day, nothing due, a share above 1) answers the issue', () => {
    expect(callByName('COMMS_COVERAGE', null, '2026-11-15').codes).toEqual(['argument-missing']);
    expect(callByName('COMMS_COVERAGE', german, null).codes).toEqual(['argument-missing']);
    expect(callByName('COMMS_COVERAGE', german, '2026-01-01').codes).toEqual([
      'communication-none-known',
    ]);
    expect(callByName('COMMS_COVERAGE', german, '2026-11-15', 80).codes).toEqual([
      'argument-bounds',
    ]);
  });
});
