import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { achievement } from '../../core/statistics/achievement.ts';
import { clampTo } from '../../core/statistics/clampTo.ts';
import { bandWords, directionWords } from '../../core/statistics/directionWords.ts';
import { linearTrend } from '../../core/statistics/linearTrend.ts';
import { maintainShare } from '../../core/statistics/maintainShare.ts';
import { mean } from '../../core/statistics/mean.ts';
import { median } from '../../core/statistics/median.ts';
import { missingPolicies } from '../../core/statistics/missingPolicy.ts';
import { nameKey } from '../../core/statistics/nameKey.ts';
import { isAtLeast, isAtMost } from '../../core/statistics/reaches.ts';
import { type RollUpItem, rollUp } from '../../core/statistics/rollUp.ts';
import { statusBand } from '../../core/statistics/statusBand.ts';
import { toleranceBand } from '../../core/statistics/toleranceBand.ts';
import { deepFreeze } from '../deepFreeze.ts';

const seeded = { seed: 3, numRuns: 500 };
const number = fc.integer({ min: -1000, max: 1000 });
const numbers = fc.array(number, { minLength: 1, maxLength: 30 });

describe('mean and median', () => {
  it('mean([]) and median([]) are null', () => {
    expect(mean([])).toBeNull();
    expect(median([])).toBeNull();
  });

  it('median does not depend on order, moves with a shift and does not sort its input', () => {
    fc.assert(
      fc.property(numbers, number, (values, shift) => {
        const frozen = deepFreeze([...values]);
        const middle = median(frozen) ?? Number.NaN;
        const shifted = median([...values].reverse().map((value) => value + shift));
        return shifted === middle + shift;
      }),
      seeded,
    );
  });

  it('median lies between as many values below as above', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const middle = median(values) ?? Number.NaN;
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        return below <= values.length / 2 && above <= values.length / 2;
      }),
      seeded,
    );
  });

  it('mean times the count is the sum', () => {
    expect(mean([1, 2, 6])).toBe(3);
  });
});

describe('rollUp', () => {
  const item: fc.Arbitrary<RollUpItem> = fc.record({
    score: fc.option(fc.integer({ min: 0, max: 100 })),
    weight: fc.integer({ min: 0, max: 9 }),
    previous: fc.option(fc.integer({ min: 0, max: 100 })),
  });
  const items = fc.array(item, { maxLength: 10 });
  const policy = fc.constantFrom(...missingPolicies);

  it('rollUp stays within 0 and 100 and coverage within 0 and 1', () => {
    fc.assert(
      fc.property(items, policy, (list, name) => {
        const { score, coverage } = rollUp(deepFreeze(list), name);
        const fits = (value: number | null, top: number) =>
          value === null || (value >= 0 && value <= top + 1e-9);
        return fits(score, 100) && fits(coverage, 1);
      }),
      seeded,
    );
  });

  it('rollUp is null exactly when nothing with weight counts', () => {
    fc.assert(
      fc.property(items, (list) => {
        const hasData = list.some(({ score, weight }) => score !== null && weight > 0);
        return (rollUp(list, 'proportional').score !== null) === hasData;
      }),
      seeded,
    );
  });

  it('rollUp with zero is never above proportional, and proportional times coverage', () => {
    fc.assert(
      fc.property(items, (list) => {
        const { score, coverage } = rollUp(list, 'proportional');
        const zero = rollUp(list, 'zero').score;
        if (score === null || coverage === null || zero === null) return true;
        return zero <= score + 1e-9 && Math.abs(zero - score * coverage) < 1e-9;
      }),
      seeded,
    );
  });

  it('rollUp with notMet leaves out what was not due', () => {
    const list = [
      { score: 80, weight: 1 },
      { score: null, weight: 1, due: false },
      { score: null, weight: 2, due: true },
    ];
    expect(rollUp(list, 'notMet').score).toBeCloseTo(80 / 3, 9);
  });

  it('rollUp in two steps equals one step when weights are the sums below', () => {
    const left = [
      { score: 20, weight: 1 },
      { score: 60, weight: 3 },
    ];
    const right = [{ score: 90, weight: 4 }];
    const parts = [left, right].map((part) => ({
      ...rollUp(part, 'proportional'),
      weight: part.reduce((sum, { weight }) => sum + weight, 0),
      coverage: 1,
    }));
    const flat = rollUp([...left, ...right], 'proportional').score ?? 0;
    expect(rollUp(parts, 'proportional').score).toBeCloseTo(flat, 9);
  });
});

describe('achievement', () => {
  it('achievement mirrors: as much above a limit as below a goal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), number, (target, miss) => {
        const below = achievement(target - miss, target, 'higher') ?? Number.NaN;
        const above = achievement(target + miss, target, 'lower') ?? Number.NaN;
        return Math.abs(below - above) < 1e-9;
      }),
      seeded,
    );
  });

  it('achievement of a target of 0 is known only when it is met', () => {
    expect(achievement(0, 0, 'lower')).toBe(1);
    expect(achievement(1, 0, 'lower')).toBeNull();
    expect(achievement(-5, -10, 'higher')).toBeNull();
  });
});

describe('linearTrend', () => {
  it('linearTrend finds the line points lie on', () => {
    fc.assert(
      fc.property(number, number, fc.uniqueArray(number, { minLength: 2 }), (slope, start, xs) => {
        const line = linearTrend(xs.map((x) => [x, start + slope * x]));
        if (!line) return false;
        return Math.abs(line.slope - slope) < 1e-6 && Math.abs(line.intercept - start) < 1e-4;
      }),
      seeded,
    );
  });

  it('linearTrend through one x is null', () => {
    expect(
      linearTrend([
        [2, 1],
        [2, 5],
      ]),
    ).toBeNull();
    expect(linearTrend([])).toBeNull();
  });

  it('linearTrend agrees with numpy 2.4.6 polyfit on ten points', () => {
    const speed = [4, 4, 7, 7, 8, 9, 10, 10, 10, 11];
    const distance = [2, 10, 4, 22, 16, 10, 18, 26, 34, 17];
    const line = linearTrend(speed.map((x, index) => [x, distance[index] ?? 0]));
    expect(line?.slope).toBeCloseTo(2.553571428571, 9);
    expect(line?.intercept).toBeCloseTo(-4.528571428571, 9);
  });
});

describe('bands', () => {
  it('isAtLeast and isAtMost pass equality that binary rounding hides', () => {
    expect(0.1 + 0.2 === 0.3).toBe(false);
    expect(isAtMost(0.1 + 0.2, 0.3)).toBe(true);
    expect(isAtLeast(0.3, 0.1 + 0.2)).toBe(true);
    expect(isAtLeast(0.2999, 0.3)).toBe(false);
  });

  it('toleranceBand holds its own edges for every sign of the target', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 100 }), (target, percent) => {
        const { low, high } = toleranceBand(0, target, percent / 100);
        const edges = [low, high, target].map(
          (value) => toleranceBand(value, target, percent / 100).met,
        );
        return low <= high && edges.every(Boolean);
      }),
      seeded,
    );
  });

  it('statusBand gives an edge to the better band', () => {
    const edges = { greenFrom: 90, yellowFrom: 75 };
    expect([90, 89.9, 75, 74.9, null].map((value) => statusBand(value, edges))).toEqual([
      ...['Green', 'Yellow', 'Yellow', 'Red', null],
    ]);
  });

  it('maintainShare counts a gap before the latest value as not met, and none after it', () => {
    const share = (actuals: (number | null)[], type: 'above' | 'below') =>
      maintainShare({ actuals, target: 10, type });
    expect(share([11, null, 12], 'above')).toBeCloseTo(2 / 3, 9);
    expect(share([11, 12, null], 'above')).toBe(1);
    expect(share([10, 11], 'below')).toBe(0.5);
  });

  it('clampTo holds both ends', () => {
    expect([-1, 0, 3, 5, 9].map((value) => clampTo(value, 0, 5))).toEqual([0, 0, 3, 5, 5]);
  });
});

describe('words', () => {
  it('directionWords reads arrows and phrases, and knows no word twice', () => {
    expect(directionWords['↓']).toBe('lower');
    expect(directionWords['higher is better']).toBe('higher');
    expect(Object.keys(bandWords).filter((word) => word in directionWords)).toEqual([]);
  });

  it('nameKey ignores case and spaces but tells plurals apart', () => {
    expect(nameKey('  Sales  a Month ')).toBe(nameKey('sales a month'));
    expect(nameKey('Visit')).not.toBe(nameKey('Visits'));
  });
});
