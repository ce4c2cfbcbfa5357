import { describe, expect, it } from 'vitest';
import {
  krippendorffAlpha,
  type MeasurementLevel,
} from '../../core/statistics/krippendorffAlpha.ts';
import { theilSenLine } from '../../core/statistics/theilSenLine.ts';

/** Numbers without a pattern, the same every time. */
function scattered(count: number, step: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => ((index * step) % 10_007) / 10);
}

/** Alpha from the definition: every ordered pair of a unit, every ordered pair of all values. */
function byPairs(coders: readonly (readonly number[])[], level: MeasurementLevel): number {
  const units = (coders[0] ?? []).map((_, unit) => coders.map((row) => row[unit] ?? 0));
  const all = units.flat();
  const below = (value: number) => all.filter((other) => other < value).length;
  const middle = new Map(
    all.map((value) => [value, below(value) + all.filter((each) => each === value).length / 2]),
  );
  const apart = (a: number, b: number) => {
    if (level === 'nominal') return a === b ? 0 : 1;
    if (level === 'ordinal') return ((middle.get(a) ?? 0) - (middle.get(b) ?? 0)) ** 2;
    return (a - b) ** 2;
  };
  const sumOf = (values: readonly number[]) =>
    values.reduce((sum, a) => values.reduce((inner, b) => inner + apart(a, b), sum), 0);
  const observed = units.reduce((sum, unit) => sum + sumOf(unit) / (unit.length - 1), 0);
  return 1 - ((all.length - 1) * observed) / sumOf(all);
}

describe('krippendorffAlpha(ratings, level)', () => {
  for (const level of ['nominal', 'ordinal', 'interval'] as const) {
    it(`${level}: sums in the time of the values give what all pairs give`, () => {
      const first = scattered(60, 37).map((value) => Math.floor(value / 100));
      const second = first.map((value, index) => (index % 4 === 0 ? value + 1 : value));
      const { alpha } = krippendorffAlpha([first, second], level);
      expect(alpha).toBeCloseTo(byPairs([first, second], level), 12);
    });
  }

  it('10,000 units of decimals by two coders take no more steps than sorting them', () => {
    const first = scattered(10_000, 7_919);
    const second = first.map((value, index) => value + (index % 3));
    const { alpha, units } = krippendorffAlpha([first, second], 'interval');
    expect(units).toBe(10_000);
    expect(alpha).toBeGreaterThan(0.99);
  });
});

describe('theilSenLine(points)', () => {
  it('three years of days with outliers keep the slope of the rest', () => {
    const points = Array.from({ length: 1_000 }, (_, day) => {
      const value = 3 + 0.25 * day;
      return [46_000 + day, day % 5 === 0 ? value + 900 : value] as const;
    });
    expect(theilSenLine(points)?.slope).toBeCloseTo(0.25, 3);
  });
});
