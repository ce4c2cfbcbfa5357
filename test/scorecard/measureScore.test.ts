import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { ask } from './ask.ts';

const seeded = { seed: 6, numRuns: 200 };

describe('MEASURE_SCORE', () => {
  const number = fc.integer({ min: -1000, max: 1000 });

  it('MEASURE_SCORE does not depend on the direction: mirrored numbers score the same', () => {
    fc.assert(
      fc.property(number, number, number, (value, target, floor) => {
        fc.pre(target !== floor);
        const here = ask('MEASURE_SCORE', value, target, floor);
        const mirrored = ask('MEASURE_SCORE', -value, -target, -floor);
        return (
          here.ok && mirrored.ok && Math.abs(Number(here.value) - Number(mirrored.value)) < 1e-9
        );
      }),
      seeded,
    );
  });

  it('MEASURE_SCORE never falls when the value moves towards the target', () => {
    fc.assert(
      fc.property(
        ...[number, fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 200 })],
        fc.constantFrom('linear', 'redflag', 'binary', 'ratio'),
        (value, span, step, method) => {
          const low = ask('MEASURE_SCORE', value, span, -span, method);
          const high = ask('MEASURE_SCORE', value + step, span, -span, method);
          return low.ok && high.ok && Number(high.value) >= Number(low.value);
        },
      ),
      seeded,
    );
  });

  it('MEASURE_SCORE with band is best inside and falls to both sides', () => {
    const band = (value: number) => {
      const outcome = ask('MEASURE_SCORE', value, null, null, 'band', 10, 20, 0, 30);
      return outcome.ok ? outcome.value : null;
    };
    expect([-5, 0, 5, 10, 15, 20, 25, 30, 35].map(band)).toEqual([
      ...[0, 0, 50, 100, 100, 100, 50, 0, 0],
    ]);
  });

  const refusals: readonly (readonly [string, readonly RawArgument[]])[] = [
    ['argument-missing', [null, 10, 0]],
    ['argument-kind', ['much', 10, 0]],
    ['argument-error', [{ error: '#N/A' }, 10, 0]],
    ['measure-floor-missing', [5, 10, null, 'linear']],
    ['measure-target-missing', [5, null, 0]],
    ['measure-band-missing', [5, null, null, 'band', 4]],
    ['measure-band-order', [5, null, null, 'band', 8, 4]],
    ['measure-ratio-target', [5, 0]],
    ['measure-ratio-target', [5, -3]],
    ['argument-kind', [5, 10, 0, 'quadratic']],
  ];
  for (const [code, args] of refusals) {
    it(`MEASURE_SCORE(${JSON.stringify(args).slice(1, -1)}) answers ${code}`, () => {
      const outcome = ask('MEASURE_SCORE', ...args);
      expect(outcome.ok).toBe(false);
      expect(outcome.issues[0]?.code).toBe(code);
    });
  }
});
