import { alignmentTax } from '../../../core/money/alignmentTax.ts';
import { delayOrder } from '../../../core/money/delayOrder.ts';
import { earnedValue } from '../../../core/money/earnedValue.ts';
import { payrollShare } from '../../../core/money/payrollShare.ts';
import { savings } from '../../../core/money/savings.ts';
import { timeLoss } from '../../../core/money/timeLoss.ts';
import { weightedAlignment } from '../../../core/money/weightedAlignment.ts';
import type { Answer } from '../answer.ts';
import type { JsonObject } from '../oracle.ts';
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
  return result === null ? null : { fteLost: result.fullTimeLost, cost: result.cost };
};

const lostHours: Answer = (input) => {
  const result = timeLoss({
    people: number(input, 'people'),
    hoursPerWeek: number(input, 'hoursPerWeek'),
    hourlyCost: number(input, 'hourlyCost'),
    weeksPerYear: number(input, 'weeksPerYear'),
  });
  return result === null ? null : { ...result };
};

const tax: Answer = (input) => ({
  cost: alignmentTax({
    teamHours: number(input, 'teamHours'),
    reworkShare: number(input, 'reworkShare'),
    hourlyRate: number(input, 'hourlyRate'),
    delayCost: number(input, 'delayCost'),
  }),
});

const weighted: Answer = ({ factors }) => {
  const list = typeof factors === 'object' && factors !== null ? Object.values(factors) : [];
  const result = weightedAlignment(
    objects(list).map(({ score, weight }) => ({
      ...{ score: typeof score === 'number' ? score : null, weight: Number(weight) },
    })),
  );
  return result === null ? null : { ...result };
};

const earned: Answer = (input) => {
  const result = earnedValue({
    budget: number(input, 'bac'),
    planned: number(input, 'pv'),
    earned: number(input, 'ev'),
    actual: number(input, 'ac'),
  });
  if (result === null) return null;
  return {
    ...{ cv: result.costVariance, sv: result.scheduleVariance },
    ...{ cpi: result.costIndex, spi: result.scheduleIndex },
    ...{ eac: result.atCompletion, etc: result.toComplete },
    ...{ vac: result.completionVariance, tcpi: result.toCompleteIndex },
  };
};

const delay: Answer = ({ items }) => {
  const ranked = delayOrder(
    objects(items).map((item) => ({
      name: String(item.name),
      costOfDelay: number(item, 'costOfDelay'),
      duration: number(item, 'duration'),
    })),
  );
  if (ranked === null) return null;
  const cd3 = Object.fromEntries(ranked.map(({ name, score }) => [name, score]));
  return { order: ranked.map(({ name }) => name), cd3 };
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
