import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { findFunction } from '../../core/functionCatalog.ts';
import { deepFreeze } from '../deepFreeze.ts';

function call(name: string, ...args: readonly RawArgument[]): unknown {
  const definition = findFunction(name);
  if (!definition) throw new Error(`there is no ${name}`);
  const outcome = callFunction(definition, deepFreeze([...args]), neutralContext);
  return outcome.ok ? outcome.value : outcome.issues.map(({ code }) => code);
}

const checkIns = [
  ['Key result', 'Check-in date', 'Current', 'Comment'],
  ['KR-1', '2026-10-05', 44, 'slow'],
  ['KR-2', '2026-10-05', 9, null],
  ['KR-1', '2026-10-19', 47, null],
  ['KR-1', '2026-11-02', null, 'nobody counted'],
  ['KR-2', '2026-10-19', 8, null],
  ['KR-1', '2026-11-16', 51, null],
  ['KR-1', '2026-11-16', 52, 'corrected the same day'],
] as const;
const sheet = checkIns.map((row) => [...row]);

describe('FORECAST_END', () => {
  it('reads a whole sheet of check-ins in any order of columns', () => {
    const value = call('FORECAST_END', sheet, '2026-12-28', 'kr-1');
    expect(value).toBeCloseTo(60.0, 0);
  });

  it('of a blank value passes the row over instead of taking 0', () => {
    const without = sheet.filter(([, , value]) => value !== null);
    expect(call('FORECAST_END', sheet, '2026-12-28', 'KR-1')).toBe(
      call('FORECAST_END', without, '2026-12-28', 'KR-1'),
    );
  });

  it('of a name that is not there names those that are', () => {
    expect(call('FORECAST_END', sheet, '2026-12-28', 'KR-9')).toEqual(['forecast-nothing-named']);
  });

  it('of two check-ins gives none, unless two are asked for', () => {
    expect(call('FORECAST_END', sheet, '2026-11-02', 'KR-2')).toEqual(['forecast-too-few-points']);
    expect(call('FORECAST_END', sheet, '2026-11-02', 'KR-2', 'holt', null, 2)).toBe(7);
  });

  it('of an error cell or a text for a number says where', () => {
    const broken = [
      ['Date', 'Value'],
      ['2026-10-05', 'many'],
      ['2026-10-12', 3],
    ];
    expect(call('FORECAST_END', broken, '2026-12-28')).not.toBeTypeOf('number');
  });

  it('lies between the ends of its interval, and a wider level lies around a narrower one', () => {
    const values = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(values, (list) => {
        const history = list.map((value, index) => [46000 + 7 * index, value]);
        const detail = (level: number) =>
          (
            call('FORECAST_END', history, 46400, null, 'linear', level, null, true) as number[][]
          )[1];
        const [value = 0, low = 0, high = 0, n] = detail(0.8) ?? [];
        const [, lower = 0, higher = 0] = detail(0.95) ?? [];
        expect(n).toBe(list.length);
        for (const [left, right] of [
          [lower, low],
          [low, value],
          [value, high],
          [high, higher],
        ] as const)
          expect(left).toBeLessThanOrEqual(right + 1e-9);
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });
});

describe('TARGET_CHANCE', () => {
  it('of reaching at least and at most the same value add up to one', () => {
    const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 60 }), (list, target) => {
        fc.pre(new Set(list).size > 1);
        const history = list.map((value, index) => [46000 + 7 * index, value]);
        const up = call('TARGET_CHANCE', history, target, 46200) as number;
        const down = call('TARGET_CHANCE', history, target, 46200, 'decrease') as number;
        fc.pre(up !== 0 && up !== 1);
        expect(up + down).toBeCloseTo(1, 9);
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });

  it('of a target on the forecast itself is a half', () => {
    const history = [
      [46000, 10],
      [46007, 14],
      [46014, 12],
    ];
    const forecast = call('FORECAST_END', history, 46040) as number;
    expect(call('TARGET_CHANCE', history, forecast, 46040)).toBeCloseTo(0.5, 9);
  });
});

describe('CONTROL_SIGNALS', () => {
  it('counts places in the range, blanks included', () => {
    expect(call('CONTROL_SIGNALS', [[4, null, 8, 4, 8, 4, 8, 4, 8, 4, 8, 4, 8, 25]])).toEqual([
      ['Place', 'Value', 'Signal'],
      [14, 25, 'beyond three standard deviations'],
    ]);
  });
});
