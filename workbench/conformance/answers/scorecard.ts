import type { Cell, Matrix } from '../../../core/sheet/cell.ts';
import { maintainShare } from '../../../core/statistics/maintainShare.ts';
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

function rollUp({ items }: JsonObject): Json {
  const measures = objects(items).map(({ score, weight }) => ({
    score: score ?? null,
    weight: weight ?? null,
  }));
  const range = measureRange([{ name: 'Only', weight: 1, objectives: [{ weight: 1, measures }] }]);
  const [row = []] = perspectiveRows(range);
  return { score: callByName('SCORECARD_TOTAL', [range]), coverage: row[3] ?? null };
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
  toleranceBand: ({ value, target, tolerance }) => ({
    ...toleranceBand(Number(value), Number(target), Number(tolerance)),
  }),
  rollup: rollUp,
  scorecard: ({ perspectives }) => {
    const range = measureRange(objects(perspectives));
    const rows = perspectiveRows(range).map(
      ([name, , score]) => [String(name), score ?? null] as const,
    );
    return {
      total: callByName('SCORECARD_TOTAL', [range]),
      perspectives: Object.fromEntries(rows),
    };
  },
  statusBand: ({ percent }) => ({
    status: statusBand(typeof percent === 'number' ? percent : null, serviceNow),
  }),
  maintainShare: ({ actuals, target, type, tolerance }) => {
    const kept = type === 'below' || type === 'constant' ? type : 'above';
    const share = maintainShare({
      actuals: numbers(actuals),
      target: Number(target),
      type: kept,
      ...(typeof tolerance === 'number' ? { tolerance } : {}),
    });
    return { percent: times(share, perCent) };
  },
};
