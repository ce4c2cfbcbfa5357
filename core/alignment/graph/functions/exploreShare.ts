import { defineFunction } from '../../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalFlag } from '../../../declare/parameter.ts';
import { fail, succeed } from '../../../issue/outcome.ts';
import { exploreShareOf } from '../exploreShareOf.ts';
import { exploreZone } from '../exploreZone.ts';
import { graphIssues } from '../issues.ts';
import { rangeGraph } from '../rangeGraph.ts';
import { graphThresholds } from '../thresholds.ts';
import { exampleRows, rowsParameter } from './parameters.ts';

const header = ['Share', 'Explore', 'Lines and objectives'];

const exploring = exampleRows.map((row) => (row[0] === 'O-2' ? [...row.slice(0, 4), 'yes'] : row));

export const exploreShare = defineFunction({
  name: 'EXPLORE_SHARE',
  subject: 'alignment',
  summary: 'Share of strategy lines and objectives that are flagged as protected exploration.',
  definition:
    'Lines and objectives flagged as exploration, themselves or by anything they hang under ÷ all lines and objectives. A blank flag does not protect. Compare with the share the workbook protects. Definition: ours; portfolios of work that runs and work that explores: Nagji and Tuff, Harvard Business Review, May 2012.',
  parameters: {
    rows: rowsParameter,
    details: optionalFlag({ help: 'TRUE spills the share with its counts.', fallback: false }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'fraction',
    help: '0 to 1; with details one row of share, number flagged and number of all.',
    spills: true,
  },
  examples: [
    { note: 'One of three is flagged', arguments: [exploring], result: 1 / 3 },
    {
      note: 'With the counts',
      arguments: [exploring, true],
      result: [header, [1 / 3, 1, 3]],
    },
    {
      note: 'Nothing that could explore',
      arguments: [
        [
          ['ID', 'Level', 'Parent'],
          ['V', 'Vision', null],
        ],
      ],
      result: { issue: 'graph-too-flat' },
    },
  ],
  thresholds: [graphThresholds.exploreShare],
  related: ['ALIGN_HEALTH', 'STRATEGIC_SPEND'],
  calculate({ rows, details }) {
    const outcome = rangeGraph(rows);
    if (!outcome.ok) return outcome;
    const { share, explore, count } = exploreShareOf(outcome.value, exploreZone(outcome.value));
    if (share === null) {
      const expected = 'at least one line of the strategy or objective';
      const place = { argument: 'rows' };
      return fail(graphIssues['graph-too-flat']({ place, expected, found: 'none' }));
    }
    return succeed(details ? [header, [share, explore, count]] : share);
  },
});
