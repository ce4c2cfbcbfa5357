import { isoOfSerial } from '../../calendar/serial.ts';
import { defineFunction } from '../../declare/defineFunction.ts';
import {
  dateParameter,
  hasHeaderParameter,
  optionalFlag,
  optionalText,
} from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { commitRate } from '../commitRate.ts';
import { commitmentIssues } from '../issues.ts';
import { commitmentThresholds } from '../thresholds.ts';
import { commitmentsBy, commitmentsParameter } from './commitmentsParameter.ts';
import { exampleCommitments } from './exampleCommitments.ts';

const header = ['Rate', 'Kept', 'Due', 'Overdue', 'Not yet due', 'Made', 'Coverage'];
const place = { argument: 'commitments' };

export const commitRateFunction = defineFunction({
  name: 'COMMIT_RATE',
  subject: 'commitments',
  summary: 'Share of commitments kept, of those that are due.',
  definition:
    'Kept ÷ (kept + not kept + overdue). An open commitment counts as not kept once its due date has passed and is left out before; one closed after the day of reckoning was still open then. ' +
    'Ours, after the practice of closing commitments as kept or not kept: without the part "of those due" every new promise would lower the rate.',
  parameters: {
    commitments: commitmentsParameter,
    asOf: dateParameter({ help: 'Day of reckoning; a commitment is in time on its due date.' }),
    person: optionalText({ help: 'Only what this person promised; all when left out.' }),
    details: optionalFlag({
      help: 'TRUE spills the rate with the counts it stands on and its coverage.',
      fallback: false,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'fraction',
    help: '0 to 1; with details one row of rate, kept, due, overdue, not yet due, made and coverage.',
    spills: true,
  },
  examples: [
    {
      note: 'On 20 January one of three due was kept; the fourth is not due yet.',
      arguments: [exampleCommitments, 46_042],
      result: 1 / 3,
    },
    {
      note: 'With the counts.',
      arguments: [exampleCommitments, 46_042, null, true],
      result: [header, [1 / 3, 1, 3, 1, 1, 4, 1]],
    },
    {
      note: 'One person.',
      arguments: [exampleCommitments, 46_042, 'Priya Nair'],
      result: 0.5,
    },
    {
      note: 'Nobody of that name has promised anything.',
      arguments: [exampleCommitments, 46_042, 'Lea Roth'],
      result: { issue: 'commitment-none-due' },
    },
  ],
  thresholds: Object.values(commitmentThresholds),
  related: ['OVERDUE_LIST'],
  calculate({ commitments, asOf, person, details }) {
    const result = commitRate(commitmentsBy(commitments, person), asOf);
    const { rate, kept, due, overdue, running, made, coverage } = result;
    if (rate === null) {
      const found = `${made} made, none of them due by ${isoOfSerial(asOf)}`;
      const expected = 'a commitment that is settled or past its due date';
      return fail(commitmentIssues['commitment-none-due']({ place, expected, found }));
    }
    const { value: least } = commitmentThresholds.minimumCoverage;
    const expected = `outcome or due date of at least ${Math.round(least * 100)} %`;
    const found = `${Math.round(coverage * 100)} % of ${made}`;
    const low = commitmentIssues['commitment-coverage-low']({ place, expected, found });
    const answer = details ? [header, [rate, kept, due, overdue, running, made, coverage]] : rate;
    return succeed(answer, coverage < least ? [low] : []);
  },
});
