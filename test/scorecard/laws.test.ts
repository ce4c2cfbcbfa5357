import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { scorecardFunctions } from '../../core/scorecard/functions.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { missingPolicies } from '../../core/statistics/missingPolicy.ts';
import { rollUp } from '../../core/statistics/rollUp.ts';
import { deepFreeze } from '../deepFreeze.ts';

const seeded = { seed: 6, numRuns: 60 };

function ask(name: string, ...args: RawArgument[]) {
  const definition = scorecardFunctions.find((candidate) => candidate.name === name);
  if (!definition) throw new Error(`${name} does not exist`);
  return callFunction(definition, deepFreeze(args), neutralContext);
}

function total(...args: RawArgument[]): number {
  const outcome = ask('SCORECARD_TOTAL', ...args);
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join());
  return outcome.value as number;
}

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

  it('SCORECARD_TOTAL reads names from the row above and gives the same', () => {
    const full: Matrix = [
      ['Perspective', 'Objective', 'Measure', 'Score'],
      ['Customer', 'Fresh', 'Complaints', 40],
      ['Customer', 'Fresh', 'Sold by noon', 80],
      ['People', 'Stay', 'Turnover', 90],
    ];
    const sparse: Matrix = [
      ['Perspective', 'Objective', 'Measure', 'Score'],
      ['Customer', 'Fresh', 'Complaints', 40],
      [null, null, 'Sold by noon', 80],
      ['People', 'Stay', 'Turnover', 90],
    ];
    const sections: Matrix = [
      ['Measure', 'Score'],
      ['Customer', null],
      ['Complaints', 40],
      ['Sold by noon', 80],
      ['Learning and growth', null],
      ['Turnover', 90],
      ['Total', 77],
    ];
    expect(total(full)).toBe(75);
    expect(total(sparse)).toBe(75);
    expect(total(sections)).toBe(75);
  });

  it('SCORECARD_TOTAL without a header reads the documented order', () => {
    const range: Matrix = [
      ['Customer', 'Fresh', 'Complaints', 'lagging', 'count', 'lower', 12, 2, 7, 1],
      ['Customer', 'Fresh', 'Sold by noon', 'leading', 'share', 'higher', null, 0.8, 0.72, 1],
    ];
    expect(total(range, 'proportional', false)).toBeCloseTo(70, 9);
  });

  it('SCORECARD_TOTAL with an unreadable weight names the cell', () => {
    const range: Matrix = [
      ['Measure', 'Score', 'Weight'],
      ['Complaints', 40, 'high'],
      ['Turnover', 90, 2],
    ];
    const outcome = ask('SCORECARD_TOTAL', range);
    expect(outcome.ok).toBe(false);
    expect(outcome.issues[0]).toMatchObject({
      code: 'cell-unreadable',
      place: { argument: 'measures', row: 1, column: 2 },
    });
  });

  it('SCORECARD_TOTAL with a blank weight among typed ones is refused', () => {
    const range: Matrix = [
      ['Measure', 'Score', 'Weight'],
      ['Complaints', 40, null],
      ['Turnover', 90, 2],
    ];
    expect(ask('SCORECARD_TOTAL', range).issues[0]?.code).toBe('scorecard-weight-missing');
  });

  it('SCORECARD_TOTAL of weights that are all zero is refused', () => {
    const range: Matrix = [
      ['Measure', 'Score', 'Weight'],
      ['Complaints', 40, 0],
    ];
    expect(ask('SCORECARD_TOTAL', range).issues[0]?.code).toBe('scorecard-weights-zero');
  });

  it('SCORECARD_TOTAL with baseline and target the same names the cell', () => {
    const range: Matrix = [
      ['Measure', 'Baseline', 'Target', 'Actual'],
      ['Complaints', 4, 4, 5],
    ];
    expect(ask('SCORECARD_TOTAL', range).issues[0]).toMatchObject({
      code: 'measure-floor-equals-target',
      place: { row: 1, column: 1 },
    });
  });

  it('SCORECARD_TOTAL without score or target columns is refused', () => {
    const range: Matrix = [
      ['Measure', 'Owner'],
      ['Complaints', 'Shop manager'],
    ];
    expect(ask('SCORECARD_TOTAL', range).issues[0]?.code).toBe('scorecard-columns');
  });

  it('SCORECARD_TOTAL drops the weight of an empty perspective', () => {
    const range: Matrix = [
      ['Perspective', 'Measure', 'Score', 'Perspective weight'],
      ['Customer', 'Complaints', 40, 30],
      ['People', 'Turnover', null, 70],
    ];
    expect(total(range)).toBe(40);
    expect(total(range, 'zero')).toBeCloseTo(12, 9);
    expect(ask('SCORECARD_TOTAL', range).issues.map(({ code }) => code)).toContain(
      'scorecard-low-coverage',
    );
  });

  it('SCORECARD_TOTAL takes a measure out that does not apply, under every policy', () => {
    const range: Matrix = [
      ['Measure', 'Score', 'Applies'],
      ['Complaints', 40, true],
      ['Turnover', null, false],
    ];
    for (const policy of missingPolicies) expect(total(range, policy)).toBe(40);
  });

  it('SCORECARD_TOTAL carries the previous value forward and measures it the same way', () => {
    const range: Matrix = [
      ['Measure', 'Baseline', 'Target', 'Actual', 'Previous'],
      ['Complaints', 12, 2, null, 7],
      ['Turnover', 0, 10, 10, 2],
    ];
    expect(total(range, 'carry')).toBe(75);
    expect(total(range)).toBe(100);
  });

  it('SCORECARD_TOTAL weighs by shares of the whole when asked to, and says so when not', () => {
    const range: Matrix = [
      ['Perspective', 'Measure', 'Score', 'Weight'],
      ['Customer', 'Complaints', 40, 10],
      ['People', 'Turnover', 90, 60],
      ['People', 'Training', 60, 30],
    ];
    expect(total(range)).toBe(60);
    expect(total(range, 'proportional', true, 'overall')).toBeCloseTo(76, 9);
    expect(ask('SCORECARD_TOTAL', range).issues.map(({ code }) => code)).toContain(
      'scorecard-weights-overall',
    );
  });

  it('SCORECARD_TOTAL warns of scores typed as shares of 1 or from 0 to 10', () => {
    const codes = (...scores: readonly number[]) => {
      const rows = scores.map((score, index) => [`Measure ${index}`, score]);
      const { issues } = ask('SCORECARD_TOTAL', [['Measure', 'Score'], ...rows]);
      return issues.map(({ code }) => code);
    };
    expect(codes(0.4, 0.9)).toEqual(['scorecard-score-scale']);
    expect(codes(7, 9.5)).toEqual(['scorecard-score-scale']);
    expect(codes(7, 95)).toEqual([]);
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

describe('rollUp', () => {
  it('rollUp coverage is the share of weight with data, under every policy but notApplicable', () => {
    const items = [
      { score: 80, weight: 3 },
      { score: null, weight: 1 },
    ];
    for (const policy of missingPolicies) {
      expect(rollUp(items, policy).coverage).toBe(policy === 'notApplicable' ? 1 : 0.75);
    }
  });
});
