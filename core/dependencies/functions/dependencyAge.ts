import { defineFunction } from '../../declare/defineFunction.ts';
import { dateParameter, hasHeaderParameter, tableParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { placeIn } from '../../sheet/table.ts';
import { median } from '../../statistics/median.ts';
import { dependencyAges } from '../dependencyAges.ts';
import { dependencyColumns } from '../dependencyColumns.ts';
import { dependencyIssues } from '../issues.ts';
import { readDependencies } from '../readDependencies.ts';

const header = ['To team', 'What is needed', 'Confirmed', 'Asked on'];

export const dependencyAgeFunction = defineFunction({
  name: 'DEPENDENCY_AGE',
  subject: 'dependencies',
  summary: 'Median days that dependencies have waited for a yes of the other team.',
  definition:
    'Median, as MEDIAN of spreadsheets, of the days from asking to the given day over open dependencies that are not confirmed; those without a day of asking do not count. Definition: ours.',
  parameters: {
    dependencies: tableParameter({
      help: 'One row a dependency, with the headers To team, Asked on, Confirmed and, where there is one, Status.',
      columns: dependencyColumns,
    }),
    asOf: dateParameter({ help: 'Day up to which is counted.' }),
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'value', unit: 'days', help: 'Days, 0 or more.' },
  examples: [
    {
      note: 'Two wait, for 10 and 26 days; the third is confirmed',
      arguments: [
        [
          header,
          ['Office', 'Lease of a van', 'no', '2026-11-05'],
          ['Shops', 'A shelf', null, '2026-10-20'],
          ['Shops', 'A count', 'yes', '2026-10-01'],
        ],
        46341,
      ],
      result: 18,
    },
    {
      note: 'None waits',
      arguments: [[header, ['Shops', 'A count', 'yes', '2026-10-01']], 46341],
      result: { issue: 'dependency-none-waiting' },
    },
    {
      note: 'Asked for in the future',
      arguments: [[header, ['Shops', 'A count', 'no', '2026-12-01']], 46341],
      result: { issue: 'dependency-asked-later' },
    },
  ],
  related: ['DEPENDENCY_ISSUES'],
  calculate({ dependencies: table, asOf }) {
    const ages = dependencyAges(readDependencies(table), asOf);
    const early = ages.filter(({ days }) => days < 0);
    if (early.length > 0) {
      const issues = early.map(({ dependency: { row, subject }, days }) => {
        const place = placeIn(table, row, 'askedOn');
        const found = `${-days} days later`;
        const expected = 'a day up to the given one';
        return dependencyIssues['dependency-asked-later']({ place, subject, expected, found });
      });
      return fail(...issues);
    }
    const value = median(ages.map(({ days }) => days));
    if (value !== null) return succeed(value);
    const place = { argument: 'dependencies' };
    const expected = 'an open one with a day of asking and without a yes';
    return fail(dependencyIssues['dependency-none-waiting']({ place, expected, found: 'none' }));
  },
});
