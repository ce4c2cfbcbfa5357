import { countAnswers, customerSatisfaction } from '../../../core/kpi/customerSatisfaction.ts';
import { meanDuration as meanDurationOf } from '../../../core/kpi/meanDuration.ts';
import { countPromoters, netPromoterScore } from '../../../core/kpi/netPromoterScore.ts';
import { turnoverRate } from '../../../core/kpi/turnoverRate.ts';
import { valueToCost } from '../../../core/kpi/valueToCost.ts';
import { type Answer, callByName, cellOf, columnOf, refused, times } from '../answer.ts';
import type { Json, JsonObject } from '../oracle.ts';
import { numbers, objects } from '../readJson.ts';

/** Per cent figures of the oracles are fractions here. */
const perCent = 100;

function percentOf(name: string, args: readonly (Json | undefined)[]): Json {
  return times(callByName(name, args.map(cellOf)), perCent);
}

/** True where somebody answered: no answer at all has no score, but an answer off the scale is refused. */
function isAnswered(answers: Json | undefined): boolean {
  return numbers(answers).some((value) => value !== null);
}

/** The shares beside the score; the score itself comes from the function. */
function nps(input: JsonObject): Json {
  const { scores, promoters, passives, detractors } = input;
  const args =
    scores === undefined
      ? [null, cellOf(promoters), cellOf(passives), cellOf(detractors)]
      : [columnOf(scores)];
  const score = callByName('KPI_NPS', args);
  const counted = [promoters, passives, detractors].map((count) => count || null);
  if (score === null && isAnswered(scores ?? counted)) return refused;
  const counts =
    scores === undefined
      ? { promoters: Number(promoters), passives: Number(passives), detractors: Number(detractors) }
      : countPromoters(numbers(scores));
  const shares = netPromoterScore(counts);
  return {
    nps: score,
    promotersPct: times(shares.promoters, perCent),
    passivesPct: times(shares.passives, perCent),
    detractorsPct: times(shares.detractors, perCent),
    n: shares.n,
  };
}

function csat({ counts, scores }: JsonObject): Json {
  const told =
    typeof counts === 'object' && counts !== null && !Array.isArray(counts) ? counts : {};
  const list = ['1', '2', '3', '4', '5'].map((answer) => (told as JsonObject)[answer] ?? 0);
  const answers = counts === undefined ? countAnswers(numbers(scores)) : list.map(Number);
  const args = counts === undefined ? [columnOf(scores)] : [null, columnOf(list)];
  const share = callByName('KPI_CSAT', args);
  if (share === null && isAnswered(counts === undefined ? scores : list.filter(Boolean)))
    return refused;
  return { csat: times(share, perCent), n: customerSatisfaction(answers).n };
}

function retention({ start, end, new: won }: JsonObject): Json {
  const kept = percentOf('KPI_RETENTION', [start, end, won]);
  return { retentionPct: kept, churnPct: typeof kept === 'number' ? perCent - kept : null };
}

function meanDuration({ totalDays, count, durations }: JsonObject): Json {
  if (durations === undefined) {
    const isKnown = typeof totalDays === 'number' && typeof count === 'number';
    return { mean: isKnown ? meanDurationOf(totalDays, count) : null, median: null };
  }
  const range = columnOf(durations);
  const call = (statistic: string) =>
    range.length === 0 ? null : callByName('KPI_DURATION', [range, statistic]);
  return { mean: call('mean'), median: call('median') };
}

function annualTurnover({ monthly }: JsonObject): Json {
  const separations = objects(monthly).map((month) => month.separations ?? null);
  const headcounts = objects(monthly).map(({ average }) => average ?? null);
  const call = (method: string) =>
    callByName('KPI_TURNOVER', [columnOf(separations), columnOf(headcounts), method]);
  return {
    sumOfMonthlyPct: times(call('periods'), perCent),
    annualOnAverage: times(call('average'), perCent),
  };
}

const blanks = (count: number) => Array.from({ length: count }, () => null);

function discounted({ margin, retention: kept, discount }: JsonObject): Json {
  const args = ['discounted', ...blanks(6), cellOf(margin), cellOf(kept), cellOf(discount)];
  return {
    cltv: callByName('KPI_CLTV', args),
    cltvFirstPeriodIncluded: callByName('KPI_CLTV', [...args, true]),
  };
}

export const kpiAnswers: Readonly<Record<string, Answer>> = {
  nps,
  csat,
  churn: ({ start, lost }) => ({ churnPct: percentOf('KPI_CHURN', [start, lost]) }),
  retention,
  cltvSimple: ({ avgPurchase, frequencyPerYear, lifespanYears, grossMargin }) => ({
    cltv: callByName('KPI_CLTV', [
      'simple',
      ...[avgPurchase, frequencyPerYear, lifespanYears, grossMargin].map(cellOf),
    ]),
  }),
  cltvChurn: ({ arpa, grossMargin, churn }) => ({
    cltv: callByName('KPI_CLTV', [
      'churn',
      ...blanks(3),
      ...[grossMargin, arpa, churn].map(cellOf),
    ]),
  }),
  cltvDiscounted: discounted,
  cac: ({ marketing, sales, newCustomers }) => ({
    cac: callByName('KPI_CAC', [marketing, sales, newCustomers].map(cellOf)),
  }),
  ratio: ({ cltv, cac }) => ({
    ratio: typeof cltv === 'number' && typeof cac === 'number' ? valueToCost(cltv, cac) : null,
  }),
  conversion: ({ converted, total }) => ({ pct: percentOf('KPI_CONVERSION', [converted, total]) }),
  meanDuration,
  turnover: ({ separations, headcounts }) => ({
    pct: times(callByName('KPI_TURNOVER', [cellOf(separations), columnOf(headcounts)]), perCent),
    average: turnoverRate(
      Number(separations),
      numbers(headcounts).filter((count): count is number => count !== null),
    ).average,
  }),
  annualTurnover,
};
