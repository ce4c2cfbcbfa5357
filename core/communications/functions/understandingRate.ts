import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalFlag, optionalNumber } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { communicationIssues } from '../issues.ts';
import { messagesIn } from '../readCommunications.ts';
import { communicationThresholds } from '../thresholds.ts';
import { understandingRate } from '../understandingRate.ts';
import { examplePlan, planParameter } from './parameters.ts';

const header = ['Rate', 'Asked', 'Messages tested', 'Messages told', 'Coverage'];
const place = { argument: 'plan' };

export const understandingRateFunction = defineFunction({
  name: 'UNDERSTANDING_RATE',
  subject: 'communications',
  summary: 'Share of the people asked who could say a message in their own words.',
  definition:
    'Σ (share understood × number asked) ÷ Σ number asked, over the messages that have both. Coverage = messages tested ÷ messages told. Ours: the test closes the loop that a plan of channels and dates leaves open.',
  parameters: {
    plan: planParameter,
    minimumAnswers: optionalNumber({
      ...{ help: 'Nothing is shown of fewer people asked; 5 when left out.', unit: 'count' },
      ...{ minimum: 1, fallback: communicationThresholds.minimumAnswers.value },
    }),
    details: optionalFlag({
      help: 'TRUE spills the rate with the counts it stands on.',
      fallback: false,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'fraction',
    help: '0 to 1; with details one row of rate, asked, messages tested, messages told and coverage.',
    spills: true,
  },
  examples: [
    {
      note: 'Nine of ten and twenty-four of thirty: 33 of 40.',
      arguments: [examplePlan],
      result: 0.825,
    },
    {
      note: 'With the counts.',
      arguments: [examplePlan, null, true],
      result: [header, [0.825, 40, 2, 4, 0.5]],
    },
    {
      note: 'Too few to show.',
      arguments: [
        [
          ['Message', 'Date', 'Understood', 'Asked'],
          ['Less waste', 46_300, 0.75, 4],
        ],
      ],
      result: { issue: 'communication-too-few-answers' },
    },
  ],
  thresholds: [communicationThresholds.minimumAnswers, communicationThresholds.minimumCoverage],
  related: ['COMMS_COVERAGE'],
  calculate({ plan, minimumAnswers, details }) {
    const result = understandingRate(messagesIn(plan));
    const { rate, asked, tested, told, coverage } = result;
    if (rate === null || asked < minimumAnswers) {
      const expected = `at least ${minimumAnswers} people asked, with the share of them that understood`;
      const found = `${asked} in ${tested} of ${told} messages`;
      const about = { place, expected, found };
      return fail(communicationIssues['communication-too-few-answers'](about));
    }
    const { value: least } = communicationThresholds.minimumCoverage;
    const expected = `a test of at least ${Math.round(least * 100)} % of the messages told`;
    const found = `${tested} of ${told}`;
    const low = communicationIssues['communication-coverage-low']({ place, expected, found });
    const answer = details ? [header, [rate, asked, tested, told, coverage]] : rate;
    return succeed(answer, coverage < least ? [low] : []);
  },
});
