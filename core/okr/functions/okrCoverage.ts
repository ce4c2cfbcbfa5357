import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, tableParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { brokenScoreTable, placeOfTable } from '../checkKeyResultTable.ts';
import { okrIssues } from '../issues.ts';
import { keyResultColumns } from '../keyResultColumns.ts';
import { readKeyResults } from '../readKeyResults.ts';
import { scoreKeyResults } from '../scoreKeyResults.ts';
import { okrThresholds } from '../thresholds.ts';

export const okrCoverage = defineFunction({
  name: 'OKR_COVERAGE',
  subject: 'okr',
  summary: 'Share of the weight of key results that has data behind it.',
  definition:
    'Weight of the key results with progress over the weight of all, baselines and weight 0 left out; weights as in OKR_SCORE. ' +
    'Below 0.6 a status reads "Not enough data".',
  parameters: {
    keyResults: tableParameter({
      help: 'Key results, as for OKR_SCORE.',
      columns: keyResultColumns,
      tolerant: true,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'value', unit: 'fraction', help: 'Share of weight, 0 to 1.' },
  examples: [
    {
      note: 'A quarter of the weight is not measured yet',
      arguments: [
        [
          ['Key result', 'Start', 'Target', 'Current', 'Weight'],
          ['Loaves a day', 200, 300, 250, 75],
          ['Complaints', 40, 10, null, 25],
        ],
      ],
      result: 0.75,
    },
    {
      note: 'Nothing has weight',
      arguments: [
        [
          ['Key result', 'Start', 'Target', 'Current', 'Weight'],
          ['Loaves a day', 200, 300, 250, 0],
          ['Complaints', 40, 10, 20, 0],
        ],
      ],
      result: { issue: 'okr-weights-zero' },
    },
  ],
  thresholds: [okrThresholds.minimumCoverage],
  related: ['OKR_SCORE', 'KR_STATUS'],
  calculate({ keyResults: table }) {
    const broken = brokenScoreTable(table);
    if (broken.length > 0) return fail(...broken);
    const { coverage } = scoreKeyResults(readKeyResults(table));
    if (coverage !== null) return succeed(coverage);
    const expected = 'at least one key result with a weight above 0';
    const place = placeOfTable(table);
    return fail(okrIssues['okr-weights-zero']({ place, expected, found: 'none' }));
  },
});
