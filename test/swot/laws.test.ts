import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Factor } from '../../core/swot/model.ts';
import { sideScore } from '../../core/swot/sideScore.ts';
import { unusedFactors } from '../../core/swot/unusedFactors.ts';
import { deepFreeze } from '../deepFreeze.ts';

const settings = { seed: 20261115, numRuns: 200 };
const nowhere = { factor: {}, type: {}, weight: {}, rating: {} };

const factor = fc.record({
  type: fc.constantFrom('strength', 'weakness', 'opportunity', 'threat', null),
  weight: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
  rating: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
});

const factors = fc.array(factor, { maxLength: 14 }).map((list) =>
  deepFreeze(
    list.map(
      (each, index): Factor => ({
        ...each,
        ...{ id: `F${index}`, text: `Factor ${index}`, at: nowhere, typeRead: true },
      }),
    ),
  ),
);

const side = fc.constantFrom('internal', 'external');

describe('laws of sideScore', () => {
  it('sideScore lies between the lowest and the highest rating that counts, coverage from 0 to 1', () => {
    fc.assert(
      fc.property(factors, side, (list, which) => {
        const { value, coverage, rated } = sideScore(list, which);
        const ratings = list.flatMap(({ rating }) => (rating === null ? [] : [rating]));
        expect(value === null).toBe(rated === 0);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1 + 1e-12);
        expect(value === null || coverage > 0).toBe(true);
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(Math.min(...ratings) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(...ratings) + 1e-12);
      }),
      settings,
    );
  });

  it('sideScore stays when all weights grow alike or the order changes', () => {
    fc.assert(
      fc.property(factors, side, fc.integer({ min: 2, max: 9 }), (list, which, times) => {
        const grown = list.map((each) => ({
          ...each,
          weight: each.weight === null ? null : each.weight * times,
        }));
        const [one, other, turned] = [list, grown, [...list].reverse()].map((each) =>
          sideScore(each, which),
        );
        for (const score of [other, turned]) {
          expect(score?.value ?? -1).toBeCloseTo(one?.value ?? -1, 10);
          expect(score?.coverage).toBeCloseTo(one?.coverage ?? -1, 10);
        }
      }),
      settings,
    );
  });

  it('unusedFactors never names a used factor, and names fewer when the threshold rises', () => {
    fc.assert(
      fc.property(factors, fc.nat({ max: 13 }), (list, used) => {
        const blank = { id: null, type: null, typed: null, objective: null, decision: null };
        const at = { option: {}, type: {}, factors: {}, objective: {} };
        const option = { ...blank, text: 'x', factors: `F${used}`, dropped: false, at };
        const [low, high] = [0.1, 0.3].map((least) => unusedFactors(list, [option], least));
        const names = low?.map((each) => each.factor) ?? [];
        expect(names.map(({ id }) => id)).not.toContain(`F${used}`);
        expect(high?.every((each) => names.includes(each.factor))).toBe(true);
      }),
      settings,
    );
  });
});
