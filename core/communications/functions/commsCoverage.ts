import { isoOfSerial } from '../../calendar/serial.ts';
import { defineFunction } from '../../declare/defineFunction.ts';
import {
  dateParameter,
  hasHeaderParameter,
  optionalFlag,
  optionalNumber,
} from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { commsCoverage } from '../commsCoverage.ts';
import { communicationIssues } from '../issues.ts';
import { messagesIn } from '../readCommunications.ts';
import { communicationThresholds } from '../thresholds.ts';
import { examplePlan, planParameter } from './parameters.ts';

const header = ['Share', 'Reached', 'Known', 'Due', 'To come', 'Coverage'];
const place = { argument: 'plan' };

export const commsCoverageFunction = defineFunction({
  name: 'COMMS_COVERAGE',
  subject: 'communications',
  summary: 'Share of messages that reached their audience within their frequency.',
  definition:
    'Pairs of audience and message reached ÷ pairs due of which it is known. Reached: last told no longer ago than one turn of the frequency, to at least the given share of the audience. Never told, or told too long ago, counts as not reached; told without a count is unknown and lowers the coverage = known ÷ due; a day still to come is not due. ' +
    'Where a pair stands several times its last telling counts. What is told once, or at no frequency that can be read, stays told. Ours.',
  parameters: {
    plan: planParameter,
    asOf: dateParameter({ help: 'Day of reckoning; later days are still to come.' }),
    leastShare: optionalNumber({
      ...{ help: 'Least share of an audience to count as reached; 0.8 when left out.' },
      ...{ unit: 'fraction', minimum: 0, maximum: 1 },
      fallback: communicationThresholds.reachedShare.value,
    }),
    details: optionalFlag({
      help: 'TRUE spills the share with the counts it stands on.',
      fallback: false,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'fraction',
    help: '0 to 1; with details one row of share, reached, known, due, to come and coverage.',
    spills: true,
  },
  examples: [
    {
      note: 'On 12 October two of three were reached; of the drivers nobody knows.',
      arguments: [examplePlan, 46_307],
      result: 2 / 3,
    },
    {
      note: 'A week later the weekly one is overdue.',
      arguments: [examplePlan, 46_314, null, true],
      result: [header, [1 / 3, 1, 3, 4, 0, 0.75]],
    },
    {
      note: 'Before anything was told.',
      arguments: [examplePlan, 46_200],
      result: { issue: 'communication-none-known' },
    },
  ],
  thresholds: [communicationThresholds.reachedShare, communicationThresholds.minimumCoverage],
  related: ['UNDERSTANDING_RATE'],
  calculate({ plan, asOf, leastShare, details }) {
    const result = commsCoverage(messagesIn(plan), { asOf, leastShare });
    const { share, reached, known, due, toCome, coverage } = result;
    if (share === null) {
      const expected = `a message due by ${isoOfSerial(asOf)} with the people it reached and the size of its audience`;
      const found = `${due} due, none of them counted, ${toCome} to come`;
      return fail(communicationIssues['communication-none-known']({ place, expected, found }));
    }
    const { value: least } = communicationThresholds.minimumCoverage;
    const expected = `people reached and size of audience for at least ${Math.round(least * 100)} %`;
    const found = `${known} of ${due} due`;
    const low = communicationIssues['communication-coverage-low']({ place, expected, found });
    const answer = details ? [header, [share, reached, known, due, toCome, coverage]] : share;
    return succeed(answer, coverage < least ? [low] : []);
  },
});
