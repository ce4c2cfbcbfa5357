import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceGrade, chanceGrades } from '../../core/forecast/chanceGrade.ts';

describe('chanceGrade', () => {
  it.each([
    [1, 'likely'],
    [0.8, 'likely'],
    [0.799, 'rather likely'],
    [0.601, 'rather likely'],
    [0.6, 'about even'],
    [0.51, 'about even'],
    [0.4, 'about even'],
    [0.399, 'rather unlikely'],
    [0.201, 'rather unlikely'],
    [1 - 0.8, 'unlikely'],
    [0, 'unlikely'],
  ])('chanceGrade(%d) is %s', (chance, grade) => {
    expect(chanceGrade(chance)).toBe(grade);
  });

  it('chanceGrade(chance) never gets worse with the chance, and is mirrored about one half (laws)', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    const place = (value: number) => chanceGrades.indexOf(chanceGrade(value));
    fc.assert(
      fc.property(chance, chance, (one, other) => {
        expect(place(Math.max(one, other))).toBeLessThanOrEqual(place(Math.min(one, other)));
        expect(place(1 - one)).toBe(chanceGrades.length - 1 - place(one));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
