import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { missingPolicies } from '../../core/statistics/missingPolicy.ts';
import { ask, total } from './ask.ts';

const seeded = { seed: 6, numRuns: 60 };

const headers = ['Perspective', 'Objective', 'Measure', 'Score', 'Weight', 'Objective weight'];
const score = fc.integer({ min: 0, max: 100 });
const weight = fc.integer({ min: 1, max: 20 });

/** Rows with all names filled in, so that they can be put in any order; each objective has one weight. */
const rows: fc.Arbitrary<readonly (readonly Cell[])[]> = fc
  .array(
    fc
      .record({
        part: fc.integer({ min: 0, max: 2 }),
        goal: fc.integer({ min: 0, max: 1 }),
        score,
        weight,
      })
      .map(({ part, goal, score: points, weight: share }) => [
        ...[
          `Perspective ${'ABC'[part]}`,
          `Goal ${'XY'[goal]}`,
          null,
          points,
          share,
          1 + part + goal,
        ],
      ]),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) =>
    list.map((row, index) => [row[0], row[1], `Measure ${index}`, ...row.slice(3)] as Cell[]),
  );

const withHeader = (list: readonly (readonly Cell[])[]): Matrix => [headers, ...list];

describe('SCORECARD_TOTAL', () => {
  it('SCORECARD_TOTAL is the same under every policy when nothing is missing', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const range = withHeader(list);
        const first = total(range);
        return missingPolicies.every((policy) => Math.abs(total(range, policy) - first) < 1e-9);
      }),
      seeded,
    );
  });

  it('SCORECARD_TOTAL does not change when all weights are multiplied', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(0.5, 3, 100), (list, factor) => {
        const scaled = list.map((row) => [
          ...row.slice(0, 4),
          Number(row[4]) * factor,
          row[5] ?? null,
        ]);
        return Math.abs(total(withHeader(list)) - total(withHeader(scaled))) < 1e-9;
      }),
      seeded,
    );
  });

  it('SCORECARD_TOTAL does not depend on the order of rows or columns', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 11 }), (list, turn) => {
        const moved = [...list.slice(turn % list.length), ...list.slice(0, turn % list.length)];
        const mirrored = withHeader(moved).map((row) => [...row].reverse());
        return Math.abs(total(withHeader(list)) - total(mirrored)) < 1e-9;
      }),
      seeded,
    );
  });

  it('SCORECARD_TOTAL never falls when one score rises', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.integer({ min: 0, max: 30 }), (list, pick, rise) => {
        const better = list.map((row, index) =>
          index === pick % list.length
            ? [...row.slice(0, 3), Math.min(100, Number(row[3]) + rise), ...row.slice(4)]
            : row,
        );
        return total(withHeader(better)) >= total(withHeader(list)) - 1e-9;
      }),
      seeded,
    );
  });

  it('SCORECARD_TOTAL lies between the lowest and the highest score', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const scores = list.map((row) => Number(row[3]));
        const result = total(withHeader(list));
        return result >= Math.min(...scores) - 1e-9 && result <= Math.max(...scores) + 1e-9;
      }),
      seeded,
    );
  });
});

describe('SCORECARD_PERSPECTIVES', () => {
  it('SCORECARD_PERSPECTIVES says "Not enough data" below the least coverage, however high the score', () => {
    const range: Matrix = [
      ['Perspective', 'Measure', 'Score'],
      ['Customer', 'Complaints', 99],
      ['Customer', 'Sold by noon', null],
      ['People', 'Turnover', 95],
    ];
    const outcome = ask('SCORECARD_PERSPECTIVES', range);
    expect(outcome.ok && outcome.value).toEqual([
      ['Perspective', 'Weight', 'Score', 'Coverage', 'Band'],
      ['Customer', 0.5, 99, 0.5, 'Not enough data'],
      ['People', 0.5, 95, 1, 'On target'],
    ]);
  });

  it('SCORECARD_PERSPECTIVES weights add up to 1', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const outcome = ask('SCORECARD_PERSPECTIVES', withHeader(list));
        if (!outcome.ok) return false;
        const weights = (outcome.value as Matrix).slice(1).map((row) => Number(row[1]));
        return Math.abs(weights.reduce((sum, share) => sum + share, 0) - 1) < 1e-9;
      }),
      seeded,
    );
  });
});
