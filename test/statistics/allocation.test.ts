import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ambidexterity } from '../../core/statistics/ambidexterity.ts';
import { centredProducts } from '../../core/statistics/centredProducts.ts';
import { cosineSimilarity } from '../../core/statistics/cosineSimilarity.ts';
import { gini } from '../../core/statistics/gini.ts';
import { herfindahl } from '../../core/statistics/herfindahl.ts';
import { shareOverlap } from '../../core/statistics/shareOverlap.ts';
import { deepFreeze } from '../deepFreeze.ts';

const settings = { seed: 20261118, numRuns: 200 };
const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 });

describe('ambidexterity', () => {
  it('ambidexterity(5, 5 of 5) is balanced and high, (1, 5) neither', () => {
    expect(ambidexterity(5, 5, 5)).toMatchObject({ balance: 5, combined: 25, combinedShare: 1 });
    expect(ambidexterity(1, 5, 5)).toMatchObject({ balance: 1, balanceShare: 0 });
  });

  it('ambidexterity has no answer off the scale or without one side', () => {
    for (const [x, y, top] of [
      [null, 3, 5],
      [0, 3, 5],
      [3, 6, 5],
      [1, 1, 1],
      [Number.NaN, 3, 5],
    ] as const)
      expect(ambidexterity(x, y, top)).toBeNull();
  });

  it('centredProducts of a constant list are 0 and lists of two lengths are refused', () => {
    expect(centredProducts([3, 3, 3], [1, 2, 3]).map(Math.abs)).toEqual([0, 0, 0]);
    expect(() => centredProducts([1], [1, 2])).toThrow(RangeError);
  });
});

describe('herfindahl and gini', () => {
  it('herfindahl(30, 30, 20, 20) is 0.26 (US Department of Justice: 2,600 points)', () => {
    expect(herfindahl([30, 30, 20, 20])?.index).toBeCloseTo(0.26, 12);
  });

  it('gini(1 to 5) is 4/15, with the small-sample correction 1/3 (R ineq)', () => {
    expect(gini([5, 3, 1, 2, 4])?.population).toBeCloseTo(4 / 15, 12);
    expect(gini([1, 2, 3, 4, 5])?.sample).toBeCloseTo(1 / 3, 12);
    expect(gini([7])).toEqual({ population: 0, sample: null });
  });

  it('neither has an answer for nothing, for zeros and for negative amounts', () => {
    for (const list of [[], [0, 0], [10, -5]]) {
      expect(herfindahl(list)).toBeNull();
      expect(gini(list)).toBeNull();
    }
  });

  it('both lie in their range, and scaling or turning the amounts changes neither', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const [index, inequality] = [herfindahl(deepFreeze(list)), gini(list)];
        expect(index === null).toBe(list.every((amount) => amount === 0));
        if (index === null || inequality === null) return;
        expect(index.index).toBeGreaterThanOrEqual(1 / list.length - 1e-12);
        expect(index.index).toBeLessThanOrEqual(1 + 1e-12);
        expect(inequality.population).toBeGreaterThanOrEqual(-1e-12);
        expect(inequality.population).toBeLessThan(1);
        const other = [...list].reverse().map((amount) => amount * 3);
        expect(herfindahl(other)?.index).toBeCloseTo(index.index, 10);
        expect(gini(other)?.population).toBeCloseTo(inequality.population, 10);
      }),
      settings,
    );
  });
});

describe('cosineSimilarity and shareOverlap', () => {
  it('cosineSimilarity(a, 2a) is 1, of opposites −1, of a zero list nothing', () => {
    expect(cosineSimilarity([1, 2, 3], [2, 4, 6])).toBe(1);
    expect(cosineSimilarity([1, 2], [-1, -2])).toBe(-1);
    expect(cosineSimilarity([0, 0], [1, 2])).toBeNull();
    expect(cosineSimilarity([1], [1, 2])).toBeNull();
  });

  it('shareOverlap(drifting budget, equal weights) is 0.7 with its gaps', () => {
    const result = shareOverlap([50_000, 30_000, 15_000, 5000], [0.25, 0.25, 0.25, 0.25]);
    expect(result?.overlap).toBeCloseTo(0.7, 12);
    expect(result?.gaps.map((gap) => Math.round(gap * 100))).toEqual([25, 5, -10, -20]);
    expect(shareOverlap([1, 2], [0, 0])).toBeNull();
    expect(shareOverlap([1, -1], [1, 1])).toBeNull();
    expect(shareOverlap([1], [1, 1])).toBeNull();
  });

  it('shareOverlap with itself is 1, and the gaps always cancel out', () => {
    fc.assert(
      fc.property(amounts, amounts, (one, two) => {
        const size = Math.min(one.length, two.length);
        const result = shareOverlap(one.slice(0, size), two.slice(0, size));
        if (result === null) return;
        expect(result.gaps.reduce((sum, gap) => sum + gap, 0)).toBeCloseTo(0, 10);
        expect(result.overlap).toBeGreaterThanOrEqual(-1e-12);
        expect(shareOverlap(one, one)?.overlap ?? 1).toBeCloseTo(1, 12);
      }),
      settings,
    );
  });
});
