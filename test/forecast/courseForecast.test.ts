import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Aim, boundToReach, meetsAim, missesAim } from '../../core/forecast/aim.ts';
import { type CourseInput, courseForecast } from '../../core/forecast/courseForecast.ts';
import type { History } from '../../core/forecast/history.ts';
import { deepFreeze } from '../deepFreeze.ts';

const history: History = [
  [0, 322],
  [14, 341],
  [28, 356],
  [35, 370],
];

const input: CourseInput = deepFreeze({
  ...{ history, aim: { low: 450, high: null }, current: 370 },
  ...{ today: 35, end: 80, minimumPoints: 3 },
});

describe('courseForecast', () => {
  it('agrees with the least-squares line and Student’s t worked out by hand', () => {
    // Slope 893.75/671.6875… about the means 19.25 and 347.25; t(0.9; 2) = 1.885618.
    const days = [0, 14, 28, 35];
    const values = [322, 341, 356, 370];
    const [mx, my] = [19.25, 347.25];
    const sxx = days.reduce((sum, day) => sum + (day - mx) ** 2, 0);
    const sxy = days.reduce((sum, day, at) => sum + (day - mx) * ((values[at] ?? 0) - my), 0);
    const slope = sxy / sxx;
    const fit = my + slope * (80 - mx);
    const rest = values.map((value, at) => value - my - slope * ((days[at] ?? 0) - mx));
    const s = Math.sqrt(rest.reduce((sum, each) => sum + each ** 2, 0) / 2);
    const half = 1.8856180831641267 * s * Math.sqrt(1 + 1 / 4 + (80 - mx) ** 2 / sxx);
    const forecast = courseForecast(input);
    expect(forecast?.value).toBeCloseTo(fit, 9);
    expect(forecast?.low).toBeCloseTo(fit - half, 6);
    expect(forecast?.high).toBeCloseTo(fit + half, 6);
    expect(forecast?.rate).toBeCloseTo(slope, 9);
    expect(forecast).toMatchObject({ n: 4, outlook: 'misses', isLongEnough: true });
  });

  it('says what it takes a day from today on; nothing where the aim is met, null when no day is left', () => {
    expect(courseForecast(input)?.requiredRate).toBeCloseTo(80 / 45, 12);
    expect(courseForecast({ ...input, current: 460 })?.requiredRate).toBe(0);
    expect(courseForecast({ ...input, today: 80 })?.requiredRate).toBeNull();
    const band = { low: 300, high: 350 };
    expect(courseForecast({ ...input, aim: band })?.requiredRate).toBeCloseTo(-20 / 45, 12);
  });

  it('gives nothing from two values, or from values of one day', () => {
    expect(courseForecast({ ...input, history: history.slice(0, 2) })).toBeNull();
    expect(courseForecast({ ...input, history: history.slice(0, 2), minimumPoints: 2 })).toBeNull();
    expect(courseForecast({ ...input, history: [], minimumPoints: 0 })).toBeNull();
  });

  it('a history that spans less than half of the days ahead is short', () => {
    expect(courseForecast({ ...input, end: 35 + 70 })?.isLongEnough).toBe(true);
    expect(courseForecast({ ...input, end: 35 + 71 })?.isLongEnough).toBe(false);
  });

  it('a perfect line has no width, and its chance is 0 or 1', () => {
    const line: History = [
      [0, 0],
      [10, 10],
      [20, 20],
    ];
    const on = courseForecast({ ...input, history: line, aim: { low: 80, high: null } });
    expect(on).toMatchObject({ low: 80, high: 80, chance: 1, outlook: 'reaches' });
    const short = courseForecast({ ...input, history: line, aim: { low: 81, high: null } });
    expect(short).toMatchObject({ chance: 0, outlook: 'misses' });
  });
});

const points = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 12 })
  .chain((days) =>
    fc
      .array(fc.integer({ min: -500, max: 500 }), {
        minLength: days.length,
        maxLength: days.length,
      })
      .map(
        (values): History =>
          [...days].sort((a, b) => a - b).map((day, at) => [day, values[at] ?? 0] as const),
      ),
  );
const bound = fc.integer({ min: -600, max: 600 });
const settings = { seed: 8307, numRuns: 200 };

describe('laws of courseForecast', () => {
  it('the outlook never contradicts value, interval and chance', () => {
    fc.assert(
      fc.property(points, bound, (list, low) => {
        const aim: Aim = { low, high: null };
        const found = courseForecast({ ...input, history: list, aim });
        if (!found) return;
        expect(found.low).toBeLessThanOrEqual(found.value + 1e-6);
        expect(found.high).toBeGreaterThanOrEqual(found.value - 1e-6);
        expect(found.chance).toBeGreaterThanOrEqual(0);
        expect(found.chance).toBeLessThanOrEqual(1);
        if (found.outlook === 'reaches') expect(found.chance).toBeGreaterThanOrEqual(0.5 - 1e-9);
        if (found.outlook === 'misses') expect(found.chance).toBeLessThanOrEqual(0.1 + 1e-9);
      }),
      settings,
    );
  });

  it('turned upside down, falling is what rising was', () => {
    fc.assert(
      fc.property(points, bound, (list, low) => {
        const rising = courseForecast({ ...input, history: list, aim: { low, high: null } });
        const turned = list.map(([day, value]) => [day, -value] as const);
        const falling = courseForecast({
          ...{ ...input, history: turned, current: -input.current },
          aim: { low: null, high: -low },
        });
        expect(falling?.chance ?? null).toBeCloseTo(rising?.chance ?? Number.NaN, 9);
        expect(falling?.value ?? null).toBeCloseTo(-(rising?.value ?? Number.NaN), 6);
      }),
      settings,
    );
  });
});

describe('aims', () => {
  it('a bound passes, and only an interval wholly outside misses', () => {
    const band = { low: 10, high: 20 };
    expect([9, 10, 15, 20, 21].map((value) => meetsAim(value, band))).toEqual([
      ...[false, true, true, true, false],
    ]);
    expect(missesAim([0, 9], band)).toBe(true);
    expect(missesAim([0, 10], band)).toBe(false);
    expect(missesAim([20, 30], band)).toBe(false);
    expect(missesAim([21, 30], band)).toBe(true);
  });

  it('the bound to reach is the one that is not met', () => {
    const band = { low: 10, high: 20 };
    expect([5, 25, 15].map((value) => boundToReach(value, band))).toEqual([10, 20, null]);
    expect(boundToReach(50, { low: 10, high: null })).toBe(10);
    expect(boundToReach(5, { low: null, high: 20 })).toBe(20);
  });
});
