import type { Cell, Matrix } from '../../../core/sheet/cell.ts';
import { maintainShare } from '../../../core/statistics/maintainShare.ts';
import { rollUp as rollUpOf } from '../../../core/statistics/rollUp.ts';
import { statusBand } from '../../../core/statistics/statusBand.ts';
import { toleranceBand } from '../../../core/statistics/toleranceBand.ts';
import { type Answer, callByName, cellOf, times } from '../answer.ts';
import type { Json, JsonObject } from '../oracle.ts';
import { numbers, objects } from '../readJson.ts';

/** The oracle's red-flag scale runs from 0 to 10, ours from 0 to 100. */
const tenths = 0.1;
const perCent = 100;

/** ServiceNow's bands, in per cent. */
const serviceNow = { greenFrom: 90, yellowFrom: 75 };

const cell = (value: Json | undefined) => cellOf(value) as Cell;

const header = [
  'Perspective',
  'Perspective weight',
  'Objective',
  'Objective weight',
  'Measure',
  'Weight',
  'Score',
];

/** A scorecard as a range a user would select, one row a measure. */
function measureRange(perspectives: readonly JsonObject[]): Matrix {
  const rows = perspectives.flatMap(({ name, weight, objectives }) =>
    objects(objectives).flatMap((objective, index) =>
      objects(objective.measures).map((measure, at): Cell[] => [
        cell(name),
        cell(weight),
        `Objective ${index + 1}`,
        cell(objective.weight),
        `Measure ${index + 1}.${at + 1}`,
        cell(measure.weight),
        cell(measure.score),
      ]),
    ),
  );
  return [header, ...rows];
}

function perspectiveRows(range: Matrix): readonly (readonly Json[])[] {
  const spilled = callByName('SCORECARD_PERSPECTIVES', [range]);
  return Array.isArray(spilled) ? spilled.slice(1).filter(Array.isArray) : [];
}

/** Coverage of the roll-up that the functions use. */
function coverageOf(measures: readonly JsonObject[]): Json {
  const children = measures.map(({ score, weight }) => ({
    ...{ score: typeof score === 'number' ? score : null, weight: Number(weight ?? 0) },
  }));
  return rollUpOf(children, 'proportional').coverage;
}

function rollUp({ items }: JsonObject): Json {
  const measures = objects(items).map(({ score, weight }) => ({
    score: score ?? null,
    weight: weight ?? null,
  }));
  const range = measureRange([{ name: 'Only', weight: 1, objectives: [{ weight: 1, measures }] }]);
  const [row] = perspectiveRows(range);
  // Without any score the function answers an issue; the share of weight with data is still known.
  const coverage = row ? (row[3] ?? null) : coverageOf(measures);
  return { score: callByName('SCORECARD_TOTAL', [range]), coverage };
}

function band({ value, low, high, outerLow, outerHigh }: JsonObject): Json {
  const ends = [low, high, outerLow, outerHigh].map(cellOf);
  return { score: callByName('MEASURE_SCORE', [cellOf(value), null, null, 'band', ...ends]) };
}

export const scorecardAnswers: Readonly<Record<string, Answer>> = {
  normalizeLinear: ({ value, min, max, direction, clip }) => {
    const [target, floor] = direction === 'lower' ? [min, max] : [max, min];
    const rest = [null, null, null, null, null, clip === false ? false : null];
    return {
      score: callByName('MEASURE_SCORE', [
        cellOf(value),
        cellOf(target),
        cellOf(floor),
        'linear',
        ...rest,
      ]),
    };
  },
  goalRedFlag: ({ value, goal, redFlag }) => ({
    score: times(
      callByName('MEASURE_SCORE', [cellOf(value), cellOf(goal), cellOf(redFlag), 'redflag']),
      tenths,
    ),
  }),
  targetBand: band,
  toleranceBand: ({ value, target, tolerance }) => {
    if (typeof target !== 'number' || typeof tolerance !== 'number')
      return { low: null, high: null, met: null };
    const { low, high, met } = toleranceBand(Number(value), target, tolerance);
    return { low, high, met: typeof value === 'number' ? met : null };
  },
  rollup: rollUp,
  scorecard: ({ perspectives }) => {
    const range = measureRange(objects(perspectives));
    const names = objects(perspectives).map(({ name }) => [String(name), null] as const);
    const rows = perspectiveRows(range).map(
      ([name, , score]) => [String(name), score ?? null] as const,
    );
    return {
      total: callByName('SCORECARD_TOTAL', [range]),
      perspectives: Object.fromEntries([...names, ...rows]),
    };
  },
  statusBand: ({ percent }) => ({
    status: statusBand(typeof percent === 'number' ? percent : null, serviceNow),
  }),
  maintainShare: ({ actuals, target, type, tolerance }) => {
    if (typeof target !== 'number') return { percent: null };
    const kept = type === 'below' || type === 'constant' ? type : 'above';
    const share = maintainShare({
      actuals: numbers(actuals),
      target,
      type: kept,
      ...(typeof tolerance === 'number' ? { tolerance } : {}),
    });
    return { percent: times(share, perCent) };
  },
};
