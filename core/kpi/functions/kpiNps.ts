import { defineFunction } from '../../declare/defineFunction.ts';
import { optionalNumber, optionalNumbers } from '../../declare/parameter.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import { kpiIssues } from '../issues.ts';
import { countPromoters, netPromoterScore, type PromoterCounts } from '../netPromoterScore.ts';
import { kpiThresholds } from '../thresholds.ts';
import { notWholeAnswers } from './wholeAnswers.ts';

interface Arguments {
  readonly scores: readonly (number | null)[] | null;
  readonly promoters: number | null;
  readonly passives: number | null;
  readonly detractors: number | null;
}

function countsOf({ scores, promoters, passives, detractors }: Arguments): Outcome<PromoterCounts> {
  const counts = [promoters, passives, detractors];
  if (scores !== null && counts.some((count) => count !== null)) {
    const place = { argument: 'scores' };
    const expected = 'the answers, or the three counts';
    return fail(kpiIssues['kpi-either-or']({ place, expected, found: 'both' }));
  }
  if (scores !== null) {
    const broken = notWholeAnswers(scores, 'a whole number from 0 to 10');
    return broken.length > 0 ? fail(...broken) : succeed(countPromoters(scores));
  }
  if (promoters !== null && passives !== null && detractors !== null)
    return succeed({ promoters, passives, detractors });
  const given = counts.filter((count) => count !== null).length;
  const place = { argument: given === 0 ? 'scores' : 'promoters' };
  const expected = 'answers, or promoters, passives and detractors';
  return fail(kpiIssues['kpi-counts']({ place, expected, found: `${given} of the counts` }));
}

export const kpiNps = defineFunction({
  name: 'KPI_NPS',
  subject: 'kpi',
  summary: 'Net promoter score from answers 0 to 10, or from counts.',
  definition:
    'Share of promoters (9, 10) minus share of detractors (0 to 6), times 100; passives stay in the denominator, blanks are left out. Source: Reichheld 2003. For staff the same is called eNPS.',
  parameters: {
    scores: optionalNumbers({
      help: 'Answers from 0 to 10; blanks are people who did not answer.',
      minimum: 0,
      maximum: 10,
    }),
    promoters: optionalNumber({
      help: 'Instead of answers: how many gave 9 or 10.',
      unit: 'count',
      minimum: 0,
    }),
    passives: optionalNumber({ help: 'How many gave 7 or 8.', unit: 'count', minimum: 0 }),
    detractors: optionalNumber({ help: 'How many gave 0 to 6.', unit: 'count', minimum: 0 }),
  },
  result: { shape: 'value', unit: 'nps', help: '−100 to 100, not rounded.' },
  examples: [
    { note: 'Six answers, two blank', arguments: [[[10, null, 0, 9, null, 7]]], result: 25 },
    { note: 'From counts', arguments: [null, 60, 25, 15], result: 45 },
    {
      note: 'An answer off the scale',
      arguments: [[[9, 11]]],
      result: { issue: 'argument-bounds' },
    },
    { note: 'Nobody answered', arguments: [null, 0, 0, 0], result: { issue: 'kpi-no-answers' } },
  ],
  thresholds: [kpiThresholds.promoterFrom, kpiThresholds.passiveFrom],
  related: ['KPI_CSAT'],
  calculate(values) {
    const counts = countsOf(values);
    if (!counts.ok) return counts;
    const { nps } = netPromoterScore(counts.value);
    if (nps !== null) return succeed(nps);
    const place = { argument: values.scores === null ? 'promoters' : 'scores' };
    return fail(kpiIssues['kpi-no-answers']({ place, expected: 'an answer', found: 'none' }));
  },
});
