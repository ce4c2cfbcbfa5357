import { defineFunction } from '../../declare/defineFunction.ts';
import { numbersParameter, optionalNumber } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { kpiIssues } from '../issues.ts';
import { countPromoters, netPromoterScore } from '../netPromoterScore.ts';
import { kpiThresholds } from '../thresholds.ts';
import { qualityDetails, qualityHeader, withQuality } from './periodShareAnswer.ts';
import { notWholeAnswers } from './wholeAnswers.ts';

export const kpiEnps = defineFunction({
  name: 'KPI_ENPS',
  subject: 'kpi',
  summary:
    'Employee net promoter score from answers 0 to 10, hidden below a least number of answers.',
  definition:
    'Share of promoters (9, 10) minus share of detractors (0 to 6), times 100, of the staff who answered whether they would recommend the employer; blanks are people who did not answer. Source: Reichheld 2003, asked of staff. Hidden below the least number of answers, so that nobody can be told from the rest.',
  parameters: {
    scores: numbersParameter({
      help: 'Answers from 0 to 10; blanks are people who did not answer.',
      ...{ minimum: 0, maximum: 10 },
    }),
    minimumAnswers: optionalNumber({
      help: 'Fewest answers for which the score is shown.',
      ...{ unit: 'count', minimum: 1, fallback: kpiThresholds.minimumAnswers.value },
    }),
    details: qualityDetails,
  },
  result: {
    shape: 'value',
    unit: 'nps',
    help: '−100 to 100, not rounded; with details one row of score, n, blanks and data.',
    spills: true,
  },
  examples: [
    {
      note: 'Three promoters, one passive, one detractor',
      arguments: [[[10, 9, 9, 7, 3]]],
      result: 40,
    },
    {
      note: 'With those who did not answer',
      arguments: [[[10, 9, 9, 7, 3, null, null]], null, true],
      result: [
        ['eNPS', ...qualityHeader],
        [40, 5, 2, 'some blank'],
      ],
    },
    {
      note: 'Four answers are hidden',
      arguments: [[[10, 9, 9, 7]]],
      result: { issue: 'kpi-few-answers' },
    },
    { note: 'Off the scale', arguments: [[[11]]], result: { issue: 'argument-bounds' } },
  ],
  thresholds: [
    kpiThresholds.promoterFrom,
    kpiThresholds.passiveFrom,
    kpiThresholds.minimumAnswers,
    kpiThresholds.minimumCoverage,
  ],
  related: ['KPI_NPS', 'KPI_ENGAGEMENT', 'KPI_TURNOVER'],
  calculate({ scores, minimumAnswers, details }) {
    const broken = notWholeAnswers(scores, 'a whole number from 0 to 10');
    if (broken.length > 0) return fail(...broken);
    const { nps, n } = netPromoterScore(countPromoters(scores));
    if (nps === null || n < minimumAnswers) {
      const place = { argument: 'scores' };
      const expected = `${minimumAnswers} answers or more`;
      return fail(kpiIssues['kpi-few-answers']({ place, expected, found: `${n}` }));
    }
    return succeed(withQuality('eNPS', { value: nps, n, blanks: scores.length - n }, details));
  },
});
