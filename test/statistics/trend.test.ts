import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlSignals } from '../../core/statistics/controlSignals.ts';
import { holtForecast } from '../../core/statistics/holtForecast.ts';
import { linearRegression } from '../../core/statistics/linearRegression.ts';
import { mannKendall } from '../../core/statistics/mannKendall.ts';
import { movingRangeChart } from '../../core/statistics/movingRangeChart.ts';
import { regressionInterval } from '../../core/statistics/regressionInterval.ts';
import { theilSenLine } from '../../core/statistics/theilSenLine.ts';
import { tQuantile } from '../../core/statistics/tQuantile.ts';
import { tTail } from '../../core/statistics/tTail.ts';
import { deepFreeze } from '../deepFreeze.ts';

const seeded = { seed: 20261122, numRuns: 200 };
const value = fc.integer({ min: -1000, max: 1000 });
const series = fc.array(value, { minLength: 3, maxLength: 40 });
const pointsOf = (ys: readonly number[]) =>
  deepFreeze(ys.map((y, x): readonly [number, number] => [x, y]));

describe('tQuantile', () => {
  it('agrees with printed tables of Student’s t', () => {
    expect(tQuantile(0.95, 1)).toBeCloseTo(12.7062, 4);
    expect(tQuantile(0.95, 10)).toBeCloseTo(2.2281, 4);
    expect(tQuantile(0.99, 30)).toBeCloseTo(2.75, 4);
  });

  it('is the inverse of the tail', () => {
    const level = fc.double({ min: 0.01, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(level, fc.integer({ min: 1, max: 200 }), (share, freedom) => {
        expect(tTail(tQuantile(share, freedom), freedom)).toBeCloseTo(1 - share, 9);
      }),
      seeded,
    );
  });
});

describe('regressionInterval', () => {
  it('holds the line between its ends, wider for a value than for the line, and wider far away', () => {
    fc.assert(
      fc.property(series, (ys) => {
        const line = linearRegression(pointsOf(ys));
        const near = line && regressionInterval(line, ys.length, 0.9);
        const far = line && regressionInterval(line, ys.length * 2, 0.9);
        if (!near?.prediction || !near.confidence || !far?.prediction) throw new Error('no line');
        expect(near.prediction[0]).toBeLessThanOrEqual(near.confidence[0]);
        expect(near.confidence[0]).toBeLessThanOrEqual(near.fit);
        expect(near.fit).toBeLessThanOrEqual(near.confidence[1]);
        const width = ([low, high]: readonly [number, number]) => high - low;
        expect(width(far.prediction)).toBeGreaterThanOrEqual(width(near.prediction));
      }),
      seeded,
    );
  });

  it('has no ends below three points', () => {
    const line = linearRegression(pointsOf([3, 7]));
    expect(line && regressionInterval(line, 2, 0.95)).toEqual({
      fit: 11,
      prediction: null,
      confidence: null,
    });
  });
});

describe('theilSenLine', () => {
  it('is not turned by one wild value among many', () => {
    const ys = Array.from({ length: 21 }, (_, x) => 2 * x);
    const wild = ys.map((y, x) => (x === 20 ? 1e6 : y));
    expect(theilSenLine(pointsOf(wild))?.slope).toBe(2);
    expect(linearRegression(pointsOf(wild))?.slope).toBeGreaterThan(1000);
  });
});

describe('mannKendall', () => {
  it('of a series turned round changes its sign', () => {
    fc.assert(
      fc.property(series, (ys) => {
        const forth = mannKendall(deepFreeze([...ys]));
        expect(mannKendall([...ys].reverse()).score).toBe(-forth.score + 0);
        expect(Math.abs(forth.tauB ?? 0)).toBeLessThanOrEqual(1 + 1e-12);
      }),
      seeded,
    );
  });
});

describe('holtForecast', () => {
  it('of a straight line goes on with it, whatever the weights', () => {
    const weight = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(value, value, weight, weight, (start, step, alpha, beta) => {
        const line = Array.from({ length: 8 }, (_, x) => start + step * x);
        expect(holtForecast(line, { alpha, beta })?.at(3)).toBeCloseTo(start + step * 10, 6);
      }),
      seeded,
    );
  });
});

describe('movingRangeChart and controlSignals', () => {
  it('a constant series gives no signal and no width', () => {
    expect(movingRangeChart([5, 5, 5])).toMatchObject({ deviation: 0, upper: 5, lower: 5 });
  });

  it('signals on one side are those of the mirrored series on the other', () => {
    fc.assert(
      fc.property(series, (ys) => {
        const limits = { center: 0, deviation: 300 };
        const mirrored = ys.map((y) => -y);
        expect(controlSignals(mirrored, limits)).toEqual(controlSignals(ys, limits));
      }),
      seeded,
    );
  });
});
