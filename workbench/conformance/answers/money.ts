import { payrollShare } from '../../../core/money/payrollShare.ts';
import { savings } from '../../../core/money/savings.ts';
import { weightedAlignment } from '../../../core/money/weightedAlignment.ts';
import type { Matrix } from '../../../core/sheet/cell.ts';
import { type Answer, callByName, cellOf } from '../answer.ts';
import type { Json, JsonObject } from '../oracle.ts';
import { objects } from '../readJson.ts';

/** A number of the input; NaN, which every calculation refuses, where there is none. */
function number(input: JsonObject, key: string): number {
  const value = input[key];
  return typeof value === 'number' ? value : Number.NaN;
}

const payroll: Answer = (input) => {
  const result = payrollShare({
    employees: number(input, 'employees'),
    loadedCost: number(input, 'loadedCost'),
    alignedShare: number(input, 'alignedShare'),
  });
  return { fteLost: result?.fullTimeLost ?? null, cost: result?.cost ?? null };
};

function lossPer(input: JsonObject, per: 'week' | 'year'): Json {
  const keys = ['people', 'hoursPerWeek', 'hourlyCost', 'weeksPerYear'];
  return callByName('TIME_LOSS', [...keys.map((key) => cellOf(input[key])), per]);
}

const lostHours: Answer = (input) => ({
  weekly: lossPer(input, 'week'),
  annual: lossPer(input, 'year'),
});

const tax: Answer = (input) => {
  const keys = ['teamHours', 'reworkShare', 'hourlyRate', 'delayCost'];
  const cost = callByName(
    'ALIGNMENT_TAX',
    keys.map((key) => cellOf(input[key])),
  );
  return { cost };
};

const weighted: Answer = ({ factors }) => {
  const list = typeof factors === 'object' && factors !== null ? Object.values(factors) : [];
  const result = weightedAlignment(
    objects(list).map(({ score, weight }) => ({
      ...{ score: typeof score === 'number' ? score : null, weight: Number(weight) },
    })),
  );
  return { alignment: result?.alignment ?? null, gap: result?.gap ?? null };
};

const figures = ['CV', 'SV', 'CPI', 'SPI', 'EAC', 'ETC', 'VAC', 'TCPI'] as const;

const earned: Answer = (input) => {
  const numbers = ['bac', 'pv', 'ev', 'ac'].map((key) => cellOf(input[key]));
  const entries = figures.map((figure) => [
    figure.toLowerCase(),
    callByName('EVM_INDEX', [...numbers, figure]),
  ]);
  return Object.fromEntries(entries);
};

const delay: Answer = ({ items }) => {
  const rows = objects(items).map(({ name, costOfDelay, duration }) => [
    ...[cellOf(name), cellOf(costOfDelay), cellOf(duration)],
  ]);
  const range = [['Item', 'Cost of delay', 'Duration'], ...rows] as Matrix;
  const ranked = callByName('COST_OF_DELAY', [range]);
  if (!Array.isArray(ranked)) return { order: null, cd3: null };
  const [, ...lines] = ranked as readonly (readonly Json[])[];
  const cd3 = Object.fromEntries(lines.map(([, name, score]) => [String(name), score ?? null]));
  return { order: lines.map(([, name]) => name ?? null), cd3 };
};

export const moneyAnswers: Readonly<Record<string, Answer>> = {
  payrollShare: payroll,
  timeLoss: lostHours,
  alignmentTax: tax,
  savings: (input) => ({ saved: savings(number(input, 'cost'), number(input, 'reductionShare')) }),
  weightedAlignment: weighted,
  evm: earned,
  cd3: delay,
};
