import { defineFunction } from '../../declare/defineFunction.ts';
import { optionalNumbers } from '../../declare/parameter.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import { countAnswers, customerSatisfaction } from '../customerSatisfaction.ts';
import { kpiIssues } from '../issues.ts';
import { kpiThresholds } from '../thresholds.ts';
import { notWholeAnswers } from './wholeAnswers.ts';

type Numbers = readonly (number | null)[];

function countsOf(scores: Numbers | null, counts: Numbers | null): Outcome<readonly number[]> {
  if (scores !== null && counts !== null) {
    const place = { argument: 'counts' };
    const expected = 'the answers, or the five counts';
    return fail(kpiIssues['kpi-either-or']({ place, expected, found: 'both' }));
  }
  if (scores !== null) {
    const broken = notWholeAnswers(scores, 'a whole number from 1 to 5');
    return broken.length > 0 ? fail(...broken) : succeed(countAnswers(scores));
  }
  const known = (counts ?? []).filter((count): count is number => count !== null);
  const areFive = known.length === 5 && (counts ?? []).slice(0, 5).every((count) => count !== null);
  if (areFive) return succeed(known);
  const place = { argument: counts === null ? 'scores' : 'counts' };
  const expected = 'answers, or five counts from the worst to the best answer, 0 for none';
  return fail(kpiIssues['kpi-counts']({ place, expected, found: `${known.length} counts` }));
}

export const kpiCsat = defineFunction({
  name: 'KPI_CSAT',
  subject: 'kpi',
  summary: 'Customer satisfaction: share of answers 4 and 5 on a scale from 1 to 5.',
  definition:
    'Answers 4 and 5 over all answers; blanks are left out. Source: Delighted and Intercom (top two of five).',
  parameters: {
    scores: optionalNumbers({
      help: 'Answers from 1 to 5; blanks are people who did not answer.',
      minimum: 1,
      maximum: 5,
    }),
    counts: optionalNumbers({
      help: 'Instead of answers: five counts, from the worst to the best answer.',
      unit: 'count',
      minimum: 0,
    }),
  },
  result: { shape: 'value', unit: 'fraction', help: '0 to 1.' },
  examples: [
    { note: 'Five answers', arguments: [[[5, 4, 4, 2, 3]]], result: 0.6 },
    { note: 'From counts', arguments: [null, [[5, 5, 10, 20, 10]]], result: 0.6 },
    {
      note: 'A count is missing',
      arguments: [null, [[5, 5, 10, null, 10]]],
      result: { issue: 'kpi-counts' },
    },
  ],
  thresholds: [kpiThresholds.satisfiedFrom],
  related: ['KPI_NPS'],
  calculate({ scores, counts }) {
    const five = countsOf(scores, counts);
    if (!five.ok) return five;
    const { csat } = customerSatisfaction(five.value);
    if (csat !== null) return succeed(csat);
    const place = { argument: scores === null ? 'counts' : 'scores' };
    return fail(kpiIssues['kpi-no-answers']({ place, expected: 'an answer', found: 'none' }));
  },
});
