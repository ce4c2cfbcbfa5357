import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { scoreTable } from '../scoreTable.ts';
import { scorecardThresholds } from '../thresholds.ts';
import { measuresParameter, policyParameter, weightingParameter } from './parameters.ts';
import { exampleGap, exampleMeasures } from './samples.ts';

export const scorecardTotalFunction = defineFunction({
  name: 'SCORECARD_TOTAL',
  subject: 'scorecard',
  summary: 'Score of a whole balanced scorecard, from 0 to 100.',
  definition:
    'Measures are scored (a typed score goes first, else as MEASURE_SCORE), rolled up to objectives, perspectives and the total by weighted means. ' +
    'Weights are relative at each of the three levels; blank weights are equal. Measures without data are treated by the named policy; a part without any data loses its weight. ' +
    'Source: Kaplan and Norton’s four levels; Spider Strategies for weights and missing data.',
  parameters: {
    measures: measuresParameter,
    policy: policyParameter,
    hasHeader: hasHeaderParameter,
    weighting: weightingParameter,
  },
  result: { shape: 'value', unit: 'score', help: '0 to 100.' },
  examples: [
    { note: 'Two perspectives, equal weights', arguments: [exampleMeasures], result: 70 },
    { note: 'A gap is left out', arguments: [exampleGap], result: 80 },
    { note: 'A gap counts as 0', arguments: [exampleGap, 'zero'], result: 60 },
    {
      note: 'A gap leaves no score',
      arguments: [exampleGap, 'strict'],
      result: { issue: 'scorecard-no-data' },
    },
  ],
  thresholds: [scorecardThresholds.minimumCoverage],
  related: ['SCORECARD_PERSPECTIVES', 'SCORECARD_CHECK', 'MEASURE_SCORE'],
  calculate({ measures, policy, weighting }) {
    const outcome = scoreTable(measures, { policy, weighting });
    return outcome.ok ? succeed(outcome.value.score, outcome.issues) : outcome;
  },
});
