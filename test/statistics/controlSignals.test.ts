import { describe, expect, it } from 'vitest';
import { controlSignals } from '../../core/statistics/controlSignals.ts';

describe('controlSignals(values, limits)', () => {
  it('a value exactly three deviations away is on the limit, though 0.4 less 0.1 is a little above 0.3', () => {
    const limits = { center: 0.1, deviation: 0.1 };
    expect(controlSignals([0.4, -0.2, 0.1], limits).beyondThree).toEqual([]);
    expect(controlSignals([0.401, -0.2, 0.1], limits).beyondThree).toEqual([0]);
  });

  it('values exactly two deviations away make no pattern of two in three', () => {
    const values = [0.3, 0.3, 0.3];
    expect(controlSignals(values, { center: 0.1, deviation: 0.1 }).twoOfThree).toEqual([]);
  });
});
