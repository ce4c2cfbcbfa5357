import { defineFunction } from '../../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalNumber, tableParameter } from '../../../declare/parameter.ts';
import type { Issue } from '../../../issue/issue.ts';
import { fail, type Outcome, succeed } from '../../../issue/outcome.ts';
import { okrThresholds } from '../../../okr/thresholds.ts';
import { fractionColumn, numberColumn, textColumn } from '../../../sheet/column.ts';
import { placeIn, type Table } from '../../../sheet/table.ts';
import { indexOfCounts, type SourceCounts } from '../indexOfCounts.ts';
import { derailerIssues } from '../issues.ts';

const count = (header: string, help: string) => numberColumn({ header, help, minimum: 0 });

const columns = {
  source: textColumn({ header: 'Evidence', help: 'What was looked at.' }),
  weight: numberColumn({ header: 'Weight', help: 'What it counts; blank counts 1.', minimum: 0 }),
  good: count('Good', 'Rows that are good.'),
  faulty: count('Faulty', 'Rows that are not.'),
  unknown: count('Unknown', 'Rows of which nothing is known; they count as not good.'),
  enough: fractionColumn({
    header: 'Enough',
    help: 'Share of good rows that is enough; blank: all.',
  }),
};

function countsOf(table: Table<typeof columns>): Outcome<readonly SourceCounts[]> {
  const issues: Issue[] = [];
  const counts = table.rows.map(({ row, values }) => {
    const { weight, good, faulty, unknown, enough } = values;
    for (const key of ['weight', 'good', 'faulty', 'unknown'] as const) {
      const value = values[key];
      if (value === null || value >= 0) continue;
      const about = { expected: '0 or more', found: `${value}` };
      issues.push(
        derailerIssues['evidence-not-count']({ place: placeIn(table, row, key), ...about }),
      );
    }
    if (enough !== null && (enough <= 0 || enough > 1)) {
      const about = { expected: 'above 0 and up to 1', found: `${enough}` };
      issues.push(
        derailerIssues['evidence-not-count']({ place: placeIn(table, row, 'enough'), ...about }),
      );
    }
    const states = { good: good ?? 0, bad: faulty ?? 0, unknown: unknown ?? 0 };
    return { weight: weight ?? 1, enough: enough ?? 1, ...states };
  });
  const [first, ...rest] = issues;
  return first ? fail(first, ...rest) : succeed(counts);
}

const example = [
  ['Evidence', 'Weight', 'Good', 'Faulty', 'Unknown'],
  ['Tasks with one accountable person', 3, 6, 2, 0],
  ['Roles that somebody holds', 1, 3, 0, 1],
];

export const derailerIndexFunction = defineFunction({
  name: 'DERAILER_INDEX',
  subject: 'alignment',
  summary: 'Index of a derailer, 0 to 100, from counts of what is good, faulty and unknown.',
  definition:
    '100 × mean of the shares of good rows, by weight. Good ÷ (good + faulty + unknown) for each source, full from the share that is enough on. A source without rows is left out and lowers the coverage: known rows ÷ all rows, by weight. Below the least coverage there is no index. Definition ours; the check-up works out its five derailers by it, and its sheet prints the counts.',
  parameters: {
    evidence: tableParameter({
      help: 'One row a source, with headers Weight, Good, Faulty, Unknown and, if wanted, Enough.',
      columns,
    }),
    leastCoverage: optionalNumber({
      help: 'Least share of weight with known rows.',
      fallback: okrThresholds.minimumCoverage.value,
      minimum: 0,
      maximum: 1,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'value', unit: 'score', help: '0 to 100; 100: none of the derailer.' },
  examples: [
    { note: 'Three quarters of both', arguments: [example], result: 75 },
    {
      note: 'A third of contacts is enough',
      arguments: [
        [
          ['Evidence', 'Weight', 'Good', 'Faulty', 'Unknown', 'Enough'],
          ['Contacts between departments', 1, 1, 3, 0, 0.5],
        ],
      ],
      result: 50,
    },
    {
      note: 'Too little is known',
      arguments: [
        [
          ['Evidence', 'Weight', 'Good', 'Faulty', 'Unknown'],
          ['Messages understood', 1, 1, 0, 3],
        ],
      ],
      result: { issue: 'evidence-thin' },
    },
  ],
  thresholds: [okrThresholds.minimumCoverage],
  related: ['ALIGN_HEALTH', 'EARLY_WARNING'],
  calculate({ evidence, leastCoverage }) {
    const counts = countsOf(evidence);
    if (!counts.ok) return counts;
    const { value, coverage, rows } = indexOfCounts(counts.value, leastCoverage);
    const place = { argument: 'evidence' };
    if (rows === 0) {
      const expected = 'at least one row that is good, faulty or unknown';
      return fail(derailerIssues['evidence-missing']({ place, expected, found: 'none' }));
    }
    if (value !== null) return succeed(value);
    const expected = `at least ${Math.round(leastCoverage * 100)} % of weight known`;
    const found = `${Math.round(coverage * 100)} %`;
    return fail(derailerIssues['evidence-thin']({ place, expected, found }));
  },
});
