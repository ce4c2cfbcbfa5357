import { describe, expect, it } from 'vitest';
import { fTail } from '../../core/statistics/fTail.ts';
import { tTail } from '../../core/statistics/tTail.ts';

describe('tails near 0 with many degrees of freedom', () => {
  it('tTail(1e-5, 1000) is 0.99999202314885, as SciPy 1.10.1 2 * t.sf', () => {
    expect(tTail(1e-5, 1000)).toBeCloseTo(0.9999920231488539, 12);
    expect(tTail(0, 1000)).toBe(1);
  });

  it('fTail(t², 1, n) is tTail(t, n), from tiny values to large ones', () => {
    for (const t of [1e-8, 1e-5, 0.01, 0.5, 1, 3, 40]) {
      for (const freedom of [1, 5, 100, 10_000])
        expect(fTail(t * t, 1, freedom)).toBeCloseTo(tTail(t, freedom), 10);
    }
  });
});
