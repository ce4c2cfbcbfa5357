import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalFlag } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { entriesBetween } from '../entriesBetween.ts';
import { worklogIssues } from '../issues.ts';
import { entriesIn } from '../readWorklog.ts';
import { worklogThresholds } from '../thresholds.ts';
import { unplannedShare } from '../unplannedShare.ts';
import { exampleWorklog, fromParameter, toParameter, worklogParameter } from './parameters.ts';

const header = ['Share', 'Unplanned hours', 'Planned hours', 'All hours', 'Rows', 'Coverage'];
const place = { argument: 'worklog' };

export const unplannedShareFunction = defineFunction({
  name: 'UNPLANNED_SHARE',
  subject: 'worklog',
  summary: 'Share of the hours worked that were not planned.',
  definition:
    'Unplanned hours ÷ (planned + unplanned hours). Hours of which nothing tells whether they were planned are in neither and lower the coverage = known hours ÷ all hours. A column Unplanned is read the other way round. Ours, as the plainest measure of firefighting.',
  parameters: {
    worklog: worklogParameter,
    from: fromParameter,
    to: toParameter,
    details: optionalFlag({
      help: 'TRUE spills the share with the hours it stands on.',
      fallback: false,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'fraction',
    help: '0 to 1; with details one row of share, unplanned, planned and all hours, rows and coverage.',
    spills: true,
  },
  examples: [
    {
      note: 'Four of fifteen hours; of five more nothing is known.',
      arguments: [exampleWorklog],
      result: 4 / 15,
    },
    {
      note: 'With the hours.',
      arguments: [exampleWorklog, null, null, true],
      result: [header, [4 / 15, 4, 11, 20, 6, 0.75]],
    },
    {
      note: 'Two days only.',
      arguments: [exampleWorklog, 46_300, 46_301],
      result: 0.25,
    },
    {
      note: 'Nothing was logged then.',
      arguments: [exampleWorklog, 46_400],
      result: { issue: 'worklog-no-hours' },
    },
  ],
  thresholds: [worklogThresholds.minimumCoverage],
  related: ['REPEAT_ISSUES', 'REVIEW_MISS_RATE'],
  calculate({ worklog, from, to, details }) {
    const chosen = entriesBetween(entriesIn(worklog), { from, to });
    const { share, unplanned, planned, hours, entries, coverage } = unplannedShare(chosen);
    if (share === null) {
      const expected = 'hours that are said to be planned or unplanned';
      const found = `${hours} hours in ${entries} rows, none of them said to be either`;
      return fail(worklogIssues['worklog-no-hours']({ place, expected, found }));
    }
    const { value: least } = worklogThresholds.minimumCoverage;
    const expected = `planned or not for at least ${Math.round(least * 100)} % of the hours`;
    const found = `${Math.round(coverage * 100)} %`;
    const low = worklogIssues['worklog-coverage-low']({ place, expected, found });
    const row = [share, unplanned, planned, hours, entries, coverage];
    return succeed(details ? [header, row] : share, coverage < least ? [low] : []);
  },
});
