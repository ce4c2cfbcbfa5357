import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { moneyFunctions } from '../../core/money/functions.ts';
import { deepFreeze } from '../deepFreeze.ts';

function call(name: string, ...args: readonly RawArgument[]) {
  const definition = moneyFunctions.find((each) => each.name === name);
  if (!definition) throw new Error(`no function ${name}`);
  const outcome = callFunction(definition, deepFreeze(args), neutralContext);
  return {
    value: outcome.ok ? outcome.value : undefined,
    codes: outcome.issues.map(({ code }) => code),
  };
}

const header = [
  'Component',
  'Counted',
  'Low per unit',
  'Base per unit',
  'High per unit',
  'Money per unit',
];

describe('MISALIGN_COST', () => {
  it('MISALIGN_COST adds low to low and high to high, whatever the order of rows', () => {
    const line = fc.tuple(fc.nat(500), fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(90));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const rows = lines.map(([counted, low, more, most, money]) => [
          ...['Rework', counted, low, low + more, low + more + most, money],
        ]);
        const [total, turned] = [rows, [...rows].reverse()].map((each) => {
          const { value } = call('MISALIGN_COST', [header, ...each]);
          return (value as readonly (readonly number[])[]).slice(-1)[0]?.slice(1, 4) ?? [];
        });
        const sum = (at: 2 | 3 | 4) =>
          rows.reduce((all, row) => all + Number(row[1]) * Number(row[at]) * Number(row[5]), 0);
        expect(total).toEqual([sum(2), sum(3), sum(4)]);
        expect(turned).toEqual(total);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('MISALIGN_COST warns of lines left out and never counts a blank as zero', () => {
    const rows = [
      header,
      ['Rework', 20, 1, 2, 3, 25],
      ['Rework', 5, null, 2, 3, 25],
      ['Other', null, 1, 2, 3, 4],
    ];
    const { value, codes } = call('MISALIGN_COST', rows);
    expect(value).toContainEqual(['total (estimate)', 500, 1000, 1500, 3, 1 / 3]);
    expect(value).toContainEqual(['other', null, null, null, 1, 0]);
    expect(codes).toEqual([
      'cost-assumption-missing',
      'cost-assumption-missing',
      'cost-low-coverage',
    ]);
  });

  it('MISALIGN_COST answers issues for text, errors, negatives and nothing', () => {
    expect(call('MISALIGN_COST', [header, ['Rework', 'many', 1, 2, 3, 25]]).codes).toContain(
      'cost-none',
    );
    expect(call('MISALIGN_COST', [header, ['Rework', 2, 1, 2, 3, -25]]).codes).toEqual([
      'cost-negative',
    ]);
    expect(call('MISALIGN_COST', [header]).value).toBeUndefined();
    const broken = [header, ['Rework', { error: '#N/A' as const }, 1, 2, 3, 25]];
    expect(call('MISALIGN_COST', broken).value).toBeUndefined();
  });
});

describe('ALIGNMENT_TAX, TIME_LOSS and EVM_INDEX', () => {
  it('a blank assumption is an issue, never zero', () => {
    expect(call('ALIGNMENT_TAX', null, 0.1, 30).codes).toEqual(['argument-missing']);
    expect(call('TIME_LOSS', 8, 2.5, 61.25).codes).toEqual(['argument-missing']);
    expect(call('TIME_LOSS', 8, -1, 61.25, 44).codes).toEqual(['argument-bounds']);
    expect(call('EVM_INDEX', 400, 90, 'x', 100).codes).toEqual(['argument-kind']);
  });

  it('EVM_INDEX(all) leaves blank what has nothing to stand on', () => {
    const { value } = call('EVM_INDEX', 400, 0, 0, 0, 'all');
    expect(value).toContainEqual(['CPI', null]);
    expect(value).toContainEqual(['CV', 0]);
    expect(call('EVM_INDEX', 400, 0, 0, 0, 'SPI').codes).toEqual(['earned-value-undefined']);
  });
});

describe('COST_OF_DELAY', () => {
  it('COST_OF_DELAY keeps every item, the scores never rise, and a blank duration is named', () => {
    const item = fc.tuple(fc.nat(900), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 15 }), (items) => {
        const rows = items.map(([cost, weeks], at) => [`Item ${at}`, cost, weeks]);
        const { value } = call('COST_OF_DELAY', [['Item', 'Cost of delay', 'Duration'], ...rows]);
        const [, ...lines] = value as readonly (readonly [number, string, number])[];
        expect(lines.map(([, name]) => name).sort()).toEqual(rows.map(([name]) => name).sort());
        lines.slice(1).forEach(([, , score], at) => {
          expect(score).toBeLessThanOrEqual(lines[at]?.[2] ?? Number.POSITIVE_INFINITY);
        });
      }),
      { seed: 11, numRuns: 60 },
    );
    const bad = [
      ['Item', 'Cost of delay', 'Duration'],
      ['A', 3, 0],
      ['B', null, 2],
    ];
    expect(call('COST_OF_DELAY', bad).codes).toEqual(['delay-incomplete', 'delay-incomplete']);
  });
});

describe('SPEND_CONCENTRATION and SPEND_OVERLAP', () => {
  it('SPEND_CONCENTRATION lies between one nth and one, and blanks are no amounts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 20 }),
        (list) => {
          const hhi = Number(call('SPEND_CONCENTRATION', [[...list, null]]).value);
          expect(hhi).toBeGreaterThanOrEqual(1 / list.length - 1e-12);
          expect(hhi).toBeLessThanOrEqual(1 + 1e-12);
        },
      ),
      { seed: 3, numRuns: 60 },
    );
    expect(call('SPEND_CONCENTRATION', [[10, -5]]).codes).toEqual(['argument-bounds']);
  });

  it('SPEND_OVERLAP is 1 for proportional lists and names the pairs it leaves out', () => {
    expect(call('SPEND_OVERLAP', [[10, 20, 30]], [[1, 2, 3]]).value).toBeCloseTo(1, 12);
    const { value, codes } = call('SPEND_OVERLAP', [[10, null, 30]], [[1, 2, 3]]);
    expect(value).toBeCloseTo(1, 12);
    expect(codes).toEqual(['spend-gap']);
    expect(call('SPEND_OVERLAP', [['x', 2]], [[1, 2]]).codes).toEqual(['argument-kind']);
  });
});
