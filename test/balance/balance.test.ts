import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceView } from '../../core/alignment/balanceView.ts';
import { balanceFunctions } from '../../core/balance/functions.ts';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { findingsIn, recognised } from '../strategy/checkRows.ts';

function call(name: string, ...args: readonly RawArgument[]) {
  const definition = balanceFunctions.find((each) => each.name === name);
  if (!definition) throw new Error(`no function ${name}`);
  const outcome = callFunction(definition, deepFreeze(args), neutralContext);
  return {
    value: outcome.ok ? outcome.value : undefined,
    codes: outcome.issues.map(({ code }) => code),
  };
}

describe('recognise(scores of exploring and exploiting)', () => {
  it('finds them in another order with a title and decimal commas, and German and French ones', () => {
    const rows = [
      ['Survey (made up)'],
      [],
      ['Exploitation score', 'Department', 'Exploration score'],
      ['4,4', 'Bakery', '2,1'],
      [],
      ['3,5', 'Delivery', '3,9'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'balance',
      headerRow: 2,
      columns: { exploitScore: 0, department: 1, exploreScore: 2 },
    });
    const german = [
      ['Team', 'Exploration', 'Exploitation', 'Anzahl Antworten'],
      ['Backstube', 2.1, 4.4, 9],
      ['Läden', 3.2, 3.6, 11],
    ];
    expect(recognised(german)).toMatchObject({
      kind: 'balance',
      columns: { team: 0, exploreScore: 1, exploitScore: 2, answerCount: 3 },
    });
    const french = [
      ['Équipe', "Score d'exploration", "Score d'exploitation"],
      ['Fournil', 2.1, 4.4],
      ['Magasins', 3.2, 3.6],
    ];
    expect(recognised(french)).toMatchObject({ kind: 'balance', columns: { exploreScore: 1 } });
  });

  it('leaves a budget that flags exploration a budget', () => {
    const budget = [
      ['Item', 'Budget', 'Linked objective', 'Explore'],
      ['Ovens', 600, 'O-1', 'no'],
      ['Parcels', 200, 'O-7', 'yes'],
    ];
    expect(recognised(budget).kind).toBe('budget');
  });
});

describe('check(balance)', () => {
  it('names the half that was not asked and the score off the scale', () => {
    const rows = [
      ['Team', 'Exploration score', 'Exploitation score'],
      ['Bakery', 2.1, null],
      ['Office', 28, 3.9],
    ];
    expect(findingsIn(rows).sort()).toEqual(['balance-off-scale B3', 'balance-one-side C2']);
  });
});

describe('AMBI_BALANCE and AMBI_COMBINED', () => {
  it('swapping both sides changes neither, and both stay on their scale', () => {
    const score = fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(score, score, (x, y) => {
        for (const [name, top] of [
          ['AMBI_BALANCE', 5],
          ['AMBI_COMBINED', 25],
        ] as const) {
          const value = Number(call(name, x, y).value);
          expect(value).toBe(Number(call(name, y, x).value));
          expect(value).toBeGreaterThanOrEqual(1 - 1e-9);
          expect(value).toBeLessThanOrEqual(top);
          const share = Number(call(name, x, y, 5, 'share').value);
          expect(share).toBeGreaterThanOrEqual(-1e-9);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 17, numRuns: 80 },
    );
  });

  it('a range with few answers, text, blanks or a score off the scale has no answer', () => {
    const five = [[3, 4, 3, 4, 3]];
    expect(call('AMBI_BALANCE', five, [[4, 4, null, 5, 4]]).codes).toEqual(['balance-few-answers']);
    expect(call('AMBI_BALANCE', five, [[4, 4, null, 5, 4]], 5, 'points', 4).codes).toEqual([]);
    expect(call('AMBI_BALANCE', five, 'high').codes).toEqual(['argument-kind']);
    expect(call('AMBI_BALANCE', null, 3).codes).toEqual(['argument-missing']);
    expect(call('AMBI_COMBINED', 6, 3).codes).toEqual(['balance-off-scale']);
    expect(call('AMBI_COMBINED', 0.5, 3).codes).toEqual(['argument-bounds']);
  });
});

describe('view(balance)', () => {
  it('hides teams with few answers, and shows which money explores', () => {
    const sheets: Readonly<Record<string, Matrix>> = {
      Survey: [
        ['Team', 'Exploration score', 'Exploitation score', 'Number of answers'],
        ['Bakery', 2, 4.5, 9],
        ['Office', 3, 4, 4],
        ['Shops', 3, null, 8],
      ],
      Budget: [
        ['Item', 'Budget', 'Linked objective', 'Explore'],
        ['Ovens', 600, 'O-1', 'no'],
        ['Parcels', 200, 'O-7', 'yes'],
      ],
    };
    const inputs = Object.entries(sheets).flatMap(([sheet, rows]) => {
      const grid = deepFreeze(gridOf(rows, sheet));
      return recognise(grid).map((table) => ({ grid, table }));
    });
    const [money, table] = balanceView.run(inputs, neutralContext);
    expect(money).toMatchObject({ value: 0.25, count: 2 });
    const rows = table?.block === 'table' ? table.rows.map(({ cells }) => cells) : [];
    expect(rows).toEqual([
      ['Bakery', 2, 4.5, 2.5, 9, '9 answers'],
      ['Office', null, null, null, null, 'fewer than 5 answers'],
      ['Shops', 3, null, null, null, 'one half not asked'],
    ]);
  });
});
