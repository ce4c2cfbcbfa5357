import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalNumber } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { entriesBetween } from '../entriesBetween.ts';
import { entriesIn } from '../readWorklog.ts';
import { repeatIssues } from '../repeatIssues.ts';
import { exampleWorklog, fromParameter, toParameter, worklogParameter } from './parameters.ts';

const header = ['Problem', 'Times', 'Last on', 'Hours'];

export const repeatIssuesFunction = defineFunction({
  name: 'REPEAT_ISSUES',
  subject: 'worklog',
  summary: 'Lists the problems that came back, most often first, with the last day and the hours.',
  definition:
    'Rows belong together when their problem is worded alike (case, accents and punctuation aside), or when one names the ID or the problem of the other as what it repeats; chains are followed to their beginning. Nothing is guessed from similar words. Ours.',
  parameters: {
    worklog: worklogParameter,
    from: fromParameter,
    to: toParameter,
    leastTimes: optionalNumber({
      ...{ help: 'Fewest times a problem came up to be listed; 2 when left out.', unit: 'count' },
      ...{ minimum: 1, fallback: 2 },
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a problem; one row that says so when none came back.',
    columns: [
      { header: 'Problem', unit: 'none', help: 'As it was worded first' },
      { header: 'Times', unit: 'count', help: 'Rows in which it came up' },
      { header: 'Last on', unit: 'date', help: 'Last day it came up' },
      { header: 'Hours', unit: 'none', help: 'Hours it took in all' },
    ],
  },
  examples: [
    {
      note: 'The cold oven came up three times, once in other words.',
      arguments: [exampleWorklog],
      result: [header, ['Oven 2 too cold', 3, 46_315, 4]],
    },
    {
      note: 'Nothing came back in one week.',
      arguments: [exampleWorklog, 46_300, 46_306],
      result: [header, ['No problem came up 2 times in 2 rows.', null, null, null]],
    },
    { note: 'No range', arguments: [null], result: { issue: 'argument-missing' } },
  ],
  related: ['UNPLANNED_SHARE'],
  calculate({ worklog, from, to, leastTimes }) {
    const chosen = entriesBetween(entriesIn(worklog), { from, to });
    const rows = repeatIssues(chosen, leastTimes).map(({ problem, times, lastOn, hours }) => [
      ...[problem, times, lastOn, hours],
    ]);
    const none = `No problem came up ${leastTimes} times in ${chosen.length} rows.`;
    const answer = rows.length > 0 ? rows : [[none, null, null, null]];
    return succeed([header, ...answer]);
  },
});
