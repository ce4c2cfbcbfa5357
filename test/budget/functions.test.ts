import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetFunctions } from '../../core/budget/functions.ts';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { deepFreeze } from '../deepFreeze.ts';

function call(name: string, ...raw: RawArgument[]) {
  const definition = budgetFunctions.find((each) => each.name === name);
  if (!definition) throw new Error(`no function ${name}`);
  return callFunction(definition, deepFreeze(raw), neutralContext);
}

function answer(name: string, ...raw: RawArgument[]) {
  const outcome = call(name, ...raw);
  return outcome.ok ? outcome.value : outcome.issues.map(({ code }) => code);
}

const header: Cell[] = ['ID', 'Item', 'Budget', 'Spent', 'Linked objective'];

describe('STRATEGIC_SPEND', () => {
  it('STRATEGIC_SPEND(bad input) answers named issues, never 0', () => {
    expect(
      answer('STRATEGIC_SPEND', [
        ['Item', 'Budget'],
        ['Ovens', 600],
      ]),
    ).toEqual(['budget-no-links']);
    const negative = [header, ['M-1', 'Ovens', -5, null, 'O-1']];
    expect(answer('STRATEGIC_SPEND', negative)).toEqual(['budget-amount-negative']);
    const words = [header, ['M-1', 'Ovens', 'plenty', null, 'O-1']];
    expect(answer('STRATEGIC_SPEND', words)).toEqual(['cell-unreadable']);
    const failed: Cell[][] = [header, ['M-1', 'Ovens', { error: '#N/A' }, null, 'O-1']];
    expect(answer('STRATEGIC_SPEND', failed)).toEqual(['cell-error']);
    expect(answer('STRATEGIC_SPEND', [header, ['M-1', 'Ovens', null, null, 'O-1']])).toEqual([
      'budget-no-amounts',
    ]);
  });

  it('STRATEGIC_SPEND leaves blank amounts out and warns when they are many', () => {
    const rows = [
      header,
      ['M-1', 'A', 100, null, 'O-1'],
      ['M-2', 'B', null, null, 'O-2'],
      ['M-3', 'C', null, null, 'O-2'],
    ];
    const outcome = call('STRATEGIC_SPEND', rows);
    expect(outcome.ok && outcome.value).toBe(1);
    expect(outcome.issues.map(({ code }) => code)).toEqual(['budget-low-coverage']);
  });

  it('STRATEGIC_SPEND leaves a total row out', () => {
    const rows = [
      header,
      ['M-1', 'Ovens', 300, null, 'O-1'],
      ['M-2', 'Sign', 100, null, null],
      [null, 'Total', 400, null, null],
    ];
    expect(answer('STRATEGIC_SPEND', rows)).toBe(0.75);
  });

  it('STRATEGIC_SPEND and ORPHAN_SPEND share the money between them, in any order of rows', () => {
    const line = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.constantFrom('O-1', 'O-9', null));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const rows = lines.map(([amount, objective], at): Cell[] => [
          ...[`M-${at}`, `Item ${at}`, amount, null, objective],
        ]);
        const known = [
          ['ID', 'Objective'],
          ['O-1', 'Ovens'],
        ];
        const share = answer('STRATEGIC_SPEND', [header, ...rows], known);
        const orphans = answer('ORPHAN_SPEND', [header, ...rows], known);
        if (typeof share !== 'number' || !Array.isArray(orphans)) {
          expect(share).toEqual(['budget-no-amounts']);
          return;
        }
        const rest = orphans.slice(1).reduce((sum, row) => sum + Number(row[3] ?? 0), 0);
        expect(share + rest).toBeCloseTo(1, 9);
        expect(answer('STRATEGIC_SPEND', [header, ...[...rows].reverse()], known)).toBeCloseTo(
          share,
          9,
        );
      }),
      { seed: 11, numRuns: 100, examples: [[[[0, 'O-1']]]] },
    );
  });
});

describe('ORPHAN_SPEND', () => {
  it('ORPHAN_SPEND(every line claimed) says so in one row', () => {
    expect(answer('ORPHAN_SPEND', [header, ['M-1', 'Ovens', 300, null, 'O-1']])).toEqual([
      ['ID', 'Item', 'Amount', 'Share', 'Names'],
      ['ok', 'All 1 lines are claimed.', null, null, null],
    ]);
  });
});
