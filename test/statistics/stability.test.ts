import { describe, expect, it } from 'vitest';
import { analysisOfVariance } from '../../core/statistics/analysisOfVariance.ts';
import { cosineSimilarity } from '../../core/statistics/cosineSimilarity.ts';
import { cronbachAlpha } from '../../core/statistics/cronbachAlpha.ts';
import { intraclassOneWay } from '../../core/statistics/intraclassOneWay.ts';
import { intraclassTwoWay } from '../../core/statistics/intraclassTwoWay.ts';
import { linearRegression } from '../../core/statistics/linearRegression.ts';
import { linearTrend } from '../../core/statistics/linearTrend.ts';
import { mean } from '../../core/statistics/mean.ts';
import { pearson } from '../../core/statistics/pearson.ts';
import { sampleDeviation } from '../../core/statistics/sampleDeviation.ts';
import { sampleVariance } from '../../core/statistics/sampleVariance.ts';
import { sumOfSquares } from '../../core/statistics/sumOfSquares.ts';
import { withinGroupAgreement } from '../../core/statistics/withinGroupAgreement.ts';
import { deepFreeze } from '../deepFreeze.ts';

/** Decimals that binary fractions miss: their plain sum ÷ n is often another number. */
const decimals = [0.1, 0.7, 1.1, 2.7, 3.3, 4.35, 45_123.7] as const;

describe('values that do not vary', () => {
  for (const value of decimals) {
    it(`mean, sampleDeviation, pearson, linearTrend: ${value} up to forty times has itself as mean and no spread`, () => {
      for (let count = 2; count <= 40; count++) {
        const same = deepFreeze(Array.from({ length: count }, () => value));
        const rising = same.map((_, index) => index);
        expect(mean(same)).toBe(value);
        expect(sampleDeviation(same)).toBe(0);
        expect(pearson(same, rising)).toBeNull();
        expect(linearTrend(same.map((x, index) => [x, index]))).toBeNull();
        expect(
          linearRegression(same.map((y, index) => [index, y]))?.determination ?? null,
        ).toBeNull();
      }
    });
  }

  it('analysisOfVariance: groups that are each of one mind have no F', () => {
    const groups = deepFreeze([
      [0.1, 0.1, 0.1],
      [0.7, 0.7, 0.7, 0.7],
    ]);
    expect(analysisOfVariance(groups)).toMatchObject({ within: 0, F: null, p: null });
  });

  it('intraclassOneWay, intraclassTwoWay: nothing varies, nothing is said', () => {
    const rows = deepFreeze([
      [3.3, 3.3, 3.3],
      [3.3, 3.3, 3.3],
    ]);
    expect(intraclassOneWay(rows)).toMatchObject({ single: null, average: null });
    expect(intraclassTwoWay(rows).oneWay).toEqual({ single: null, average: null });
  });

  it('intraclassTwoWay: rows of the same mean but other decimals leave no variance between targets', () => {
    const { average } = intraclassTwoWay([
      [0.1, 0.2],
      [0.2, 0.1],
    ]).oneWay;
    expect(average).toBeNull();
  });

  it('cronbachAlpha: totals of 0.6 in another order are the same total', () => {
    const rows = deepFreeze([
      [0.1, 0.2, 0.3],
      [0.3, 0.2, 0.1],
    ]);
    expect(cronbachAlpha(rows).alpha).toBeNull();
  });

  it('withinGroupAgreement: five answers of 3.3 agree fully', () => {
    expect(withinGroupAgreement([3.3, 3.3, 3.3, 3.3, 3.3], 5)).toMatchObject({
      value: 1,
      variance: 0,
    });
  });
});

describe('large offsets', () => {
  it('sampleVariance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]) is 30, the example of Chan, Golub and LeVeque 1983', () => {
    expect(sampleVariance([4, 7, 13, 16].map((value) => 1e9 + value))).toBe(30);
  });

  it('analysisOfVariance: 100,000,000 more in every value changes no mean square', () => {
    const groups = [[1, 4], [2, 2, 7], [5]];
    const plain = analysisOfVariance(groups);
    const moved = analysisOfVariance(groups.map((group) => group.map((value) => value + 1e8)));
    expect(moved.between).toBeCloseTo(plain.between ?? 0, 12);
    expect(moved.within).toBeCloseTo(plain.within ?? 0, 12);
  });

  it('linearRegression: day serials give the deviation that days counted from 1 give', () => {
    const values = [3.1, 2.9, 3.6, 3.4, 4.2];
    const from = (start: number) =>
      linearRegression(values.map((value, index) => [start + index, value]));
    expect(from(46_000)?.residualDeviation).toBeCloseTo(from(1)?.residualDeviation ?? 0, 12);
    expect(from(46_000)?.slopeProbability).toBeCloseTo(from(1)?.slopeProbability ?? 0, 12);
  });
});

describe('numbers at the ends of what a cell holds', () => {
  for (const unit of [1e-300, 1e-160, 1e160, 1e300]) {
    it(`pearson, cosineSimilarity: a unit of ${unit} changes neither`, () => {
      const [x, y] = [
        [1, 2, 4, 3],
        [2, 1, 4, 5],
      ];
      const scaled = x.map((value) => value * unit);
      expect(pearson(scaled, y)).toBeCloseTo(pearson(x, y) ?? 0, 12);
      expect(cosineSimilarity(scaled, y)).toBeCloseTo(cosineSimilarity(x, y) ?? 0, 12);
    });
  }

  it('mean([1.7e308, 1.7e308]) is 1.7e308, not infinite', () => {
    expect(mean([1.7e308, 1.7e308])).toBe(1.7e308);
  });

  it('sumOfSquares([]) is 0, and no frozen input is changed', () => {
    expect(sumOfSquares(Object.freeze([]))).toBe(0);
  });
});
