import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycleTime } from '../../core/bets/cycleTime.ts';
import { betFunctions } from '../../core/bets/functions.ts';
import { hitRate } from '../../core/bets/hitRate.ts';
import { betsView } from '../../core/bets/view.ts';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { checkSheets, findingsIn, recognised } from '../strategy/checkRows.ts';

function call(name: string, ...args: readonly RawArgument[]) {
  const definition = betFunctions.find((each) => each.name === name);
  if (!definition) throw new Error(`no function ${name}`);
  const outcome = callFunction(definition, deepFreeze(args), neutralContext);
  return {
    value: outcome.ok ? outcome.value : undefined,
    codes: outcome.issues.map(({ code }) => code),
  };
}

const head = [
  ...['Hypothesis', 'Smallest test', 'Measure', 'Started', 'Learn date', 'Test result', 'Decision'],
  'Decided on',
];
const board = [
  head,
  [
    'Guests pay more',
    'One shelf',
    'Half',
    '2026-09-07',
    '2026-09-25',
    'confirmed',
    'keep',
    '2026-09-28',
  ],
  ['Offices order', 'A form', null, '2026-08-31', '2026-10-02', null, 'stop', '2026-10-05'],
  ['Cards work', 'Fifty cards', '20', '2026-10-05', '2026-10-30', null, null, null],
  ['By post', 'Parcels', '45', '2026-10-26', '2026-12-04', null, null, null],
  ['Later batch', 'A week', '100', '2026-10-12', '2026-10-16', 'unclear', 'change', '2026-10-09'],
];

describe('recognise(bets)', () => {
  it('finds a board in another order with a title, and German and French ones', () => {
    const rows = [
      ['Experiments (made up)'],
      [],
      ['Learn by', 'MVP', 'Hypothesis', 'Owner', 'Decision'],
      ['2026-10-02', 'A form', 'Offices order weekly', 'Ann Lee', 'stop'],
      [],
      ['2026-12-04', 'Parcels', 'Bread arrives fresh', 'Bob Ray', ''],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'bets',
      headerRow: 2,
      columns: { learnBy: 0, smallestTest: 1, assumption: 2, owner: 3, decision: 4 },
    });
    const german = [
      ['Hypothese', 'Kleinster Test', 'Lerndatum', 'Testergebnis', 'Entscheidung'],
      ['Gäste zahlen mehr', 'Ein Regal', '25.9.2026', 'bestätigt', 'weiter'],
      ['Büros bestellen', 'Ein Zettel', '2.10.2026', '', ''],
    ];
    expect(recognised(german)).toMatchObject({
      kind: 'bets',
      columns: { assumption: 0, smallestTest: 1, learnBy: 2, betResult: 3, decision: 4 },
    });
    const french = [
      ['Hypothèse', 'Plus petit test', "Date d'apprentissage", 'Décision'],
      ['Les clients paient plus', 'Une étagère', '25/09/2026', 'continuer'],
      ['Les bureaux commandent', 'Un papier', '02/10/2026', ''],
    ];
    expect(recognised(french)).toMatchObject({ kind: 'bets', columns: { learnBy: 2 } });
  });

  it('leaves logs of assumptions, decisions and test cases what they are', () => {
    const assumptions = [
      ['Hypothesis', 'Evidence', 'Last tested', 'Status'],
      ['Guests pay', 'Tasting', '2026-10-05', 'confirmed'],
      ['Offices order', '', '', 'open'],
    ];
    expect(recognised(assumptions).kind).toBe('assumptions');
    const cases = [
      ['Test case', 'Expected result', 'Actual result', 'Status'],
      ['Log in', 'page opens', 'page opens', 'passed'],
      ['Log out', 'page closes', 'error', 'failed'],
    ];
    expect(recognised(cases).kind).not.toBe('bets');
  });
});

describe('check(bets)', () => {
  it('names the bet past its day, without a measure, without a result and decided before it began', () => {
    expect(findingsIn(board).sort()).toEqual([
      ...[
        'bet-decided-before-start H6',
        'bet-decision-without-result F3',
        'bet-learn-date-past E4',
      ],
      'bet-no-measure C3',
    ]);
    const [score] = checkSheets({ Bets: board }).scores;
    expect(score).toMatchObject({ kind: 'bets', value: 0.5, coverage: 2 / 3 });
  });

  it('says nothing of a test that runs until today', () => {
    const rows = [
      head,
      ['By post', 'Parcels', '45', '2026-10-26', '2026-11-15', null, null, null],
      ['Cards work', 'Cards', '20', '2026-10-05', '2026-11-16', null, null, null],
    ];
    expect(findingsIn(rows)).toEqual([]);
  });
});

describe('BET_HIT_RATE and BET_CYCLE_TIME', () => {
  it('BET_HIT_RATE counts an unclear bet as no hit and warns below 60 % of results', () => {
    expect(call('BET_HIT_RATE', board)).toEqual({ value: 0.5, codes: [] });
    const few = [head, board[1] ?? [], board[2] ?? [], board[2] ?? []];
    expect(call('BET_HIT_RATE', few)).toEqual({ value: 1, codes: ['bet-low-coverage'] });
    expect(call('BET_HIT_RATE', [head, board[3] ?? []]).codes).toEqual(['bet-none-settled']);
  });

  it('BET_CYCLE_TIME leaves out a bet decided before it began', () => {
    expect(call('BET_CYCLE_TIME', board, true).value).toEqual([
      ['Days', 'Bets', 'Coverage'],
      [28, 2, 2 / 3],
    ]);
    expect(call('BET_CYCLE_TIME', [head, board[3] ?? []]).codes).toEqual(['bet-no-times']);
    expect(call('BET_CYCLE_TIME', null).codes).toEqual(['argument-missing']);
  });

  it('hitRate and cycleTime stay within what was put in', () => {
    const bet = fc.record({
      result: fc.constantFrom('confirmed' as const, 'refuted' as const, 'unclear' as const, null),
      decision: fc.constantFrom('keep', 'stop', null),
      startDate: fc.option(fc.integer({ min: 46_000, max: 46_200 })),
      decidedOn: fc.option(fc.integer({ min: 46_000, max: 46_200 })),
    });
    fc.assert(
      fc.property(fc.array(bet, { maxLength: 20 }), (bets) => {
        const { rate, confirmed, settled, coverage } = hitRate(deepFreeze(bets));
        expect(rate === null).toBe(settled === 0);
        expect(confirmed).toBeLessThanOrEqual(settled);
        expect(coverage).toBeLessThanOrEqual(1);
        const { days, timed } = cycleTime(bets);
        expect(days === null).toBe(timed === 0);
        if (days !== null) expect(days).toBeGreaterThanOrEqual(0);
      }),
      { seed: 13, numRuns: 80 },
    );
  });
});

describe('view(bets)', () => {
  it('shows what runs, what waits for a decision, and how many figures stand on', () => {
    const grid = deepFreeze(gridOf(board, 'Bets'));
    const inputs = recognise(grid).map((table) => ({ grid, table }));
    const [hits, days, table] = betsView.run(inputs, { ...neutralContext, today: 46341 });
    expect(hits).toMatchObject({ value: 0.5, count: 2 });
    expect(days).toMatchObject({ value: 28, count: 2 });
    const rows = table?.block === 'table' ? table.rows : [];
    expect(rows.map(({ cells }) => cells[5])).toEqual([
      ...['keep', 'stop', 'to be decided', 'running', 'change'],
    ]);
    expect(rows[2]).toMatchObject({ tone: 'watch', at: { sheet: 'Bets', row: 3 } });
  });
});
