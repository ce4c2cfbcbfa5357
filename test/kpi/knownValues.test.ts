import { describe, expect, it } from 'vitest';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { countAnswers, customerSatisfaction } from '../../core/kpi/customerSatisfaction.ts';
import { kpiFunctions } from '../../core/kpi/functions.ts';
import { meanDuration } from '../../core/kpi/meanDuration.ts';
import { countPromoters, netPromoterScore } from '../../core/kpi/netPromoterScore.ts';
import { turnoverRate } from '../../core/kpi/turnoverRate.ts';
import { valueToCost } from '../../core/kpi/valueToCost.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { agrees, readFamily } from '../known-values/readFamily.ts';

type Numbers = Readonly<Record<string, number>>;

type Input = Numbers & {
  readonly scores?: readonly (number | null)[];
  readonly counts?: Numbers;
  readonly durations?: readonly number[];
  readonly headcounts?: readonly number[];
  readonly monthly?: readonly { readonly separations: number; readonly average: number }[];
};

function call(name: string, ...args: readonly RawArgument[]): number | null {
  const definition = kpiFunctions.find((candidate) => candidate.name === name);
  if (!definition) throw new Error(`${name} does not exist`);
  const outcome = callFunction(definition, args, neutralContext);
  return outcome.ok ? (outcome.value as number) : null;
}

const percent = (share: number | null) => (share === null ? null : 100 * share);
const column = (values: readonly (number | null)[] = []): Matrix | null =>
  values.length === 0 ? null : values.map((value) => [value]);

function nps(input: Input) {
  const { scores, promoters, passives, detractors } = input;
  const counts = scores
    ? countPromoters(scores)
    : { promoters: promoters ?? 0, passives: passives ?? 0, detractors: detractors ?? 0 };
  const shares = netPromoterScore(counts);
  const answer = call('KPI_NPS', column(scores), promoters, passives, detractors);
  if (answer === null && scores) return null;
  return {
    nps: answer,
    promotersPct: percent(shares.promoters),
    passivesPct: percent(shares.passives),
    detractorsPct: percent(shares.detractors),
    n: shares.n,
  };
}

const calls: Readonly<Record<string, (input: Input) => unknown>> = {
  nps,
  csat({ counts, scores }) {
    const five = scores ? countAnswers(scores) : [1, 2, 3, 4, 5].map((key) => counts?.[key] ?? 0);
    const answer = call('KPI_CSAT', column(scores), scores ? null : [five]);
    return { csat: percent(answer), n: customerSatisfaction(five).n };
  },
  churn: ({ start, lost }) => ({ churnPct: percent(call('KPI_CHURN', start, lost)) }),
  retention({ start, end, new: won }) {
    const retention = percent(call('KPI_RETENTION', start, end, won));
    return { retentionPct: retention, churnPct: retention === null ? null : 100 - retention };
  },
  cltvSimple: ({ avgPurchase, frequencyPerYear, lifespanYears, grossMargin }) => ({
    cltv: call('KPI_CLTV', 'simple', avgPurchase, frequencyPerYear, lifespanYears, grossMargin),
  }),
  cltvChurn: ({ arpa, grossMargin, churn }) => ({
    cltv: call('KPI_CLTV', 'churn', null, null, null, grossMargin, arpa, churn),
  }),
  cltvDiscounted({ margin, retention, discount }) {
    const blanks = [null, null, null, null, null, null];
    const given = ['discounted', ...blanks, margin, retention, discount] as const;
    return {
      cltv: call('KPI_CLTV', ...given),
      cltvFirstPeriodIncluded: call('KPI_CLTV', ...given, true),
    };
  },
  cac: ({ marketing, sales, newCustomers }) => ({
    cac: call('KPI_CAC', marketing, sales, newCustomers),
  }),
  ratio: ({ cltv = 0, cac = 0 }) => ({ ratio: valueToCost(cltv, cac) }),
  conversion: ({ converted, total }) => ({
    pct: percent(call('KPI_CONVERSION', converted, total)),
  }),
  meanDuration({ totalDays = 0, count = 0, durations }) {
    if (!durations) return { mean: meanDuration(totalDays, count) };
    const range = column(durations);
    return { mean: call('KPI_DURATION', range, 'mean'), median: call('KPI_DURATION', range) };
  },
  turnover({ separations = 0, headcounts = [] }) {
    const pct = percent(call('KPI_TURNOVER', separations, column(headcounts)));
    return { pct, average: turnoverRate(separations, headcounts).average };
  },
  annualTurnover({ monthly = [] }) {
    const left = column(monthly.map(({ separations }) => separations));
    const staff = column(monthly.map(({ average }) => average));
    return {
      sumOfMonthlyPct: percent(call('KPI_TURNOVER', left, staff, 'periods')),
      annualOnAverage: percent(call('KPI_TURNOVER', left, staff)),
    };
  },
};

describe('KPI known values', () => {
  for (const test of readFamily<Input>('08_kpi_formulas')) {
    it(`${test.name} agrees with the oracle`, () => {
      const got = calls[test.fn]?.(test.input);
      if ('error' in test.expected) expect(got).toBeNull();
      else expect(agrees(got, test.expected, test), JSON.stringify({ got, test })).toBe(true);
    });
  }

  for (const test of readFamily<Numbers>('06_bsc_scoring')) {
    if (test.fn !== 'statusBand') continue;
    it(`KPI_STATUS: ${test.name} agrees with the oracle`, () => {
      const status = call('KPI_STATUS', test.input.percent, 100, 'higher', 'servicenow');
      expect({ status }).toEqual(test.expected);
    });
  }
});
