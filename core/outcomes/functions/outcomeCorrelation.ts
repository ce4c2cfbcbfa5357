import { defineFunction } from '../../declare/defineFunction.ts';
import {
  hasHeaderParameter,
  optionalNumber,
  optionalText,
  tableParameter,
} from '../../declare/parameter.ts';
import type { Issue } from '../../issue/issue.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import { findOutcomeIssues } from '../checkOutcomes.ts';
import { outcomeColumns } from '../columns.ts';
import { outcomeIssues } from '../issues.ts';
import { outcomeCorrelation } from '../outcomeCorrelation.ts';
import { type OutcomeSeries, outcomesIn } from '../readOutcomes.ts';
import { noCausalClaim, outcomeThresholds } from '../thresholds.ts';

const resultColumns = [
  { header: 'Outcome', unit: 'none', help: 'As listed.' },
  { header: 'Correlation', unit: 'none', help: '-1 to 1; blank with too few quarters.' },
  { header: 'n', unit: 'count', help: 'Quarters with an outcome and an index.' },
  { header: 'Note', unit: 'none', help: 'What the number says and does not say.' },
] as const;

const header = resultColumns.map((column) => column.header);
const place = { argument: 'outcomes' };

const exampleOutcomes = [
  ['Quarter', 'Long-term outcome', 'Actual', 'Alignment index'],
  ['2025-10-01', 'Growth', 2, 50],
  ['2026-01-01', 'Growth', 3, 55],
  ['2026-04-01', 'Growth', 4, 60],
  ['2026-04-01', 'Guests who stay', 0.6, null],
];

function noteOf(correlation: number | null, n: number, least: number): string {
  if (n < least) return `not enough data: ${least} quarters or more`;
  if (correlation === null) return 'one of the two never changes';
  const few = n < outcomeThresholds.sturdyPoints.value ? 'few quarters; ' : '';
  return few + noCausalClaim;
}

function unknown(name: string, series: readonly OutcomeSeries[]): Issue {
  const names = series.slice(0, 6).map((each) => each.name);
  const expected = `one of ${names.join(', ')}`;
  return outcomeIssues['outcome-unknown']({ place, expected, found: `"${name}"` });
}

export const outcomeCorrelationFunction = defineFunction({
  name: 'OUTCOME_CORRELATION',
  subject: 'outcomes',
  summary:
    'How long-term outcomes moved with the alignment index, with n and without a causal claim.',
  definition:
    'Product-moment (Pearson) correlation over the quarters that have an outcome and the index of the quarter lag quarters earlier. Of a quarter told twice the first row counts. It shows what moved together; it proves no cause.',
  parameters: {
    outcomes: tableParameter({
      help: 'One row an outcome and quarter, with headers such as Quarter, Long-term outcome, Actual, Alignment index (once a quarter is enough).',
      columns: outcomeColumns,
    }),
    outcome: optionalText({ help: 'Only this outcome; all when left out.' }),
    lag: optionalNumber({
      ...{ help: 'Quarters by which the index comes first.', unit: 'count' },
      ...{ minimum: 0, maximum: 40, fallback: 0 },
    }),
    minimumPoints: optionalNumber({
      ...{ help: 'Fewest quarters for a correlation.', unit: 'count' },
      ...{ minimum: 2, fallback: outcomeThresholds.minimumPoints.value },
    }),
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'table', columns: resultColumns, help: 'One row an outcome.' },
  examples: [
    {
      note: 'Three quarters in step, and an outcome told once',
      arguments: [exampleOutcomes],
      result: [
        [...header],
        ['Growth', 1, 3, `few quarters; ${noCausalClaim}`],
        ['Guests who stay', null, 1, 'not enough data: 3 quarters or more'],
      ],
    },
    {
      note: 'With the index of the quarter before only two quarters are left',
      arguments: [exampleOutcomes, 'growth', 1],
      result: { issue: 'outcome-too-few' },
    },
    {
      note: 'An outcome that is not listed',
      arguments: [exampleOutcomes, 'Brand'],
      result: { issue: 'outcome-unknown' },
    },
  ],
  thresholds: Object.values(outcomeThresholds),
  related: ['LEAD_LAG'],
  calculate({ outcomes, outcome, lag, minimumPoints }) {
    const read = outcomesIn(outcomes);
    const errors = findOutcomeIssues(read).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) return fail(...errors);
    const wanted = read.series.filter(
      ({ name }) => outcome === null || nameKey(name) === nameKey(outcome),
    );
    if (wanted.length === 0 && outcome !== null) return fail(unknown(outcome, read.series));
    const found = wanted.map((series) => ({
      ...outcomeCorrelation(series, read.index, Math.round(lag)),
      name: series.name,
    }));
    const most = Math.max(0, ...found.map(({ n }) => n));
    if (most < minimumPoints) {
      const expected = `${minimumPoints} quarters with an outcome and an index`;
      return fail(outcomeIssues['outcome-too-few']({ place, expected, found: `${most}` }));
    }
    const rows = found.map(({ name, correlation, n }) => [
      ...[name, n < minimumPoints ? null : correlation, n, noteOf(correlation, n, minimumPoints)],
    ]);
    return succeed([header, ...rows]);
  },
});
