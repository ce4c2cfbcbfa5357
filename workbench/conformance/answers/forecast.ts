import { completePairs } from '../../../core/statistics/completePairs.ts';
import { controlSignals } from '../../../core/statistics/controlSignals.ts';
import { holtForecast } from '../../../core/statistics/holtForecast.ts';
import { linearRegression } from '../../../core/statistics/linearRegression.ts';
import { mannKendall } from '../../../core/statistics/mannKendall.ts';
import { movingRangeChart } from '../../../core/statistics/movingRangeChart.ts';
import { regressionInterval } from '../../../core/statistics/regressionInterval.ts';
import { theilSenLine } from '../../../core/statistics/theilSenLine.ts';
import { weightedMovingAverage } from '../../../core/statistics/weightedMovingAverage.ts';
import type { Answer } from '../answer.ts';
import type { Json, JsonObject } from '../oracle.ts';
import { numbers } from '../readJson.ts';

function present(value: Json | undefined): number[] {
  return numbers(value).flatMap((entry) => (entry === null ? [] : [entry]));
}

/** Points of which both sides are known; x counts from 0 where it is not given. */
function points({ x, y }: JsonObject): (readonly [number, number])[] {
  const ys = numbers(y);
  const pairs = completePairs(x === undefined ? ys.map((_, index) => index) : numbers(x), ys);
  return pairs.x.map((left, index) => [left, pairs.y[index] ?? 0] as const);
}

function regression(input: JsonObject): Json {
  const line = linearRegression(points(input));
  if (!line)
    return { slope: null, intercept: null, fit: null, piLow: null, piHigh: null, r2: null };
  const places = present(input.x0).map((x) => regressionInterval(line, x, Number(input.level)));
  const end = (key: 'prediction' | 'confidence', side: 0 | 1) =>
    places.map((place) => place[key]?.[side] ?? null);
  return {
    slope: line.slope,
    intercept: line.intercept,
    r2: line.determination,
    s: line.residualDeviation,
    seSlope: line.slopeError,
    pSlope: line.slopeProbability,
    fit: places.map(({ fit }) => fit),
    piLow: end('prediction', 0),
    piHigh: end('prediction', 1),
    ciLow: end('confidence', 0),
    ciHigh: end('confidence', 1),
  };
}

function holt({ y, alpha, beta, h, level1, trend1 }: JsonObject): Json {
  const start = {
    ...(typeof level1 === 'number' ? { level: level1 } : {}),
    ...(typeof trend1 === 'number' ? { trend: trend1 } : {}),
  };
  const smoothed = holtForecast(present(y), { alpha: Number(alpha), beta: Number(beta), ...start });
  if (!smoothed) return { fitted: null, level: null, trend: null, forecast: null };
  const { fitted, level, trend, at } = smoothed;
  const forecast = Array.from({ length: Number(h) }, (_, step) => at(step + 1));
  return { fitted: [...fitted], level, trend, forecast };
}

function theilSen(input: JsonObject): Json {
  const line = theilSenLine(points(input));
  return line ? { ...line } : { slope: null, interceptSeparate: null, interceptJoint: null };
}

function trendTest({ y }: JsonObject): Json {
  const { score, variance, z, probability, tauB, tauA } = mannKendall(present(y));
  return { S: score, varS: variance, z, p: probability, tau: tauB, tauA };
}

function ewma({ values, lambda, target, sigma, L }: JsonObject): Json {
  const chart = weightedMovingAverage(present(values), {
    lambda: Number(lambda),
    target: Number(target),
    deviation: Number(sigma),
    width: Number(L),
  });
  const { averages, upper, lower, upperAt, lowerAt } = chart;
  return { ewma: [...averages], upper, lower, upperT: [...upperAt], lowerT: [...lowerAt] };
}

function xmr({ values }: JsonObject): Json {
  const chart = movingRangeChart(present(values));
  if (!chart) return { mean: null, movingRanges: [] };
  const { mean, meanRange, deviation, upper, lower, rangeUpper, movingRanges } = chart;
  return {
    ...{ mean, upper, lower, mrBar: meanRange, sigma: deviation, mrUpper: rangeUpper },
    movingRanges: [...movingRanges],
  };
}

function westernElectric({ values, center, sigma }: JsonObject): Json {
  const limits = { center: Number(center), deviation: Number(sigma) };
  const signals = controlSignals(present(values), limits);
  return {
    rule1: [...signals.beyondThree],
    rule2: [...signals.twoOfThree],
    rule3: [...signals.fourOfFive],
    rule4: [...signals.eightOnOneSide],
  };
}

/** Forecasts, trend tests and control charts (family 09). */
export const forecastAnswers: Readonly<Record<string, Answer>> = {
  linearRegression: regression,
  holt,
  theilSen,
  mannKendall: trendTest,
  ewma,
  xmr,
  westernElectric,
};
