import { describe, expect, it } from 'vitest';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { scorecardFunctions } from '../../core/scorecard/functions.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { maintainShare } from '../../core/statistics/maintainShare.ts';
import { rollUp } from '../../core/statistics/rollUp.ts';
import { statusBand } from '../../core/statistics/statusBand.ts';
import { toleranceBand } from '../../core/statistics/toleranceBand.ts';
import { agrees, readFamily } from '../known-values/readFamily.ts';

interface Item {
  readonly score: number | null;
  readonly weight: number;
}

interface Input extends Readonly<Record<string, unknown>> {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly direction: 'higher' | 'lower';
  readonly clip?: boolean;
  readonly goal: number;
  readonly redFlag: number;
  readonly low: number;
  readonly high: number;
  readonly outerLow: number;
  readonly outerHigh: number;
  readonly target: number;
  readonly tolerance: number;
  readonly items: readonly Item[];
  readonly percent: number | null;
  readonly actuals: readonly (number | null)[];
  readonly type: 'above' | 'below' | 'constant';
  readonly perspectives: readonly {
    readonly name: string;
    readonly weight: number;
    readonly objectives: readonly { readonly weight: number; readonly measures: readonly Item[] }[];
  }[];
}

function call(name: string, args: readonly RawArgument[]): Cell | Matrix {
  const definition = scorecardFunctions.find((candidate) => candidate.name === name);
  if (!definition) throw new Error(`${name} does not exist`);
  const outcome = callFunction(definition, args, neutralContext);
  return outcome.ok ? outcome.value : null;
}

const header = ['Perspective', 'Perspective weight', 'Objective', 'Objective weight'];

function rangeOf({ perspectives }: Input): Matrix {
  return [
    [...header, 'Measure', 'Score', 'Weight'],
    ...perspectives.flatMap((perspective) =>
      perspective.objectives.flatMap((objective, o) =>
        objective.measures.map(({ score, weight }, m) => [
          ...[perspective.name, perspective.weight, `Objective ${o}`, objective.weight],
          ...[`Measure ${m}`, score, weight],
        ]),
      ),
    ),
  ];
}

function flatRange({ items }: Input): Matrix {
  const rows = items.map(({ score, weight }, index) => [`Measure ${index}`, score, weight]);
  return [['Measure', 'Score', 'Weight'], ...rows];
}

function tenth(score: Cell | Matrix): number | null {
  return typeof score === 'number' ? score / 10 : null;
}

const calls: Readonly<Record<string, (input: Input) => unknown>> = {
  normalizeLinear({ value, min, max, direction, clip = true }) {
    const [floor, target] = direction === 'higher' ? [min, max] : [max, min];
    const rest = [null, null, null, null, null, clip];
    return { score: call('MEASURE_SCORE', [value, target, floor, 'linear', ...rest]) };
  },
  goalRedFlag: ({ value, goal, redFlag }) => ({
    score: tenth(call('MEASURE_SCORE', [value, goal, redFlag, 'redflag'])),
  }),
  targetBand: ({ value, low, high, outerLow, outerHigh }) => ({
    score: call('MEASURE_SCORE', [value, null, null, 'band', low, high, outerLow, outerHigh]),
  }),
  toleranceBand({ value, target, tolerance }) {
    const rest = [null, null, null, null, tolerance];
    const score = call('MEASURE_SCORE', [value, target, null, 'tolerance', ...rest]);
    return { ...toleranceBand(value, target, tolerance), met: score === 100 };
  },
  rollup: (input) => ({
    score: input.items.length === 0 ? null : call('SCORECARD_TOTAL', [flatRange(input)]),
    coverage: rollUp(input.items, 'proportional').coverage,
  }),
  scorecard(input) {
    const rows = call('SCORECARD_PERSPECTIVES', [rangeOf(input)]) as Matrix;
    const perspectives = Object.fromEntries(
      rows.slice(1).map(([name, , score]) => [String(name), score]),
    );
    return { total: call('SCORECARD_TOTAL', [rangeOf(input)]), perspectives };
  },
  statusBand: ({ percent }) => ({
    status: statusBand(percent, { greenFrom: 90, yellowFrom: 75 }),
  }),
  maintainShare({ actuals, target, type, tolerance }) {
    const share = maintainShare({ actuals, target, type, tolerance });
    return { percent: share === null ? null : 100 * share };
  },
};

describe('scorecard known values', () => {
  for (const test of readFamily<Input>('06_bsc_scoring')) {
    it(`${test.name} agrees with the oracle`, () => {
      const got = calls[test.fn]?.(test.input);
      expect(agrees(got, test.expected, test), JSON.stringify({ got, test })).toBe(true);
    });
  }

  it('rollUp by the published gap example gives every policy its own score', () => {
    const weights = [0.4, 0.2, 0.1, 0.15, 0.15];
    const items = [80, null, 60, 70, 90].map((score, index) => ({
      ...{ score, weight: weights[index] ?? 0, previous: 50 },
    }));
    const by = (policy: Parameters<typeof rollUp>[1]) => rollUp(items, policy).score;
    expect(by('proportional')).toBeCloseTo(77.5, 9);
    expect(by('equal')).toBeCloseTo(77, 9);
    expect(by('zero')).toBeCloseTo(62, 9);
    expect(by('notMet')).toBeCloseTo(62, 9);
    expect(by('carry')).toBeCloseTo(72, 9);
    expect(by('notApplicable')).toBeCloseTo(77.5, 9);
    expect(by('strict')).toBeNull();
    expect(rollUp(items, 'proportional').coverage).toBeCloseTo(0.8, 9);
    expect(rollUp(items, 'notApplicable').coverage).toBe(1);
  });
});
