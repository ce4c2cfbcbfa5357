import { defineFunction } from '../../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalFlag, optionalNumber } from '../../../declare/parameter.ts';
import { fail, succeed } from '../../../issue/outcome.ts';
import { alignmentHealth } from '../alignmentHealth.ts';
import { graphIssues } from '../issues.ts';
import { lineOfSight } from '../lineOfSight.ts';
import { rangeGraph } from '../rangeGraph.ts';
import { graphThresholds } from '../thresholds.ts';
import { exampleRows, rowsParameter } from './parameters.ts';

const header = ['Health', 'Rows judged', 'In sight', 'Exempt'];

export const alignHealth = defineFunction({
  name: 'ALIGN_HEALTH',
  subject: 'alignment',
  summary:
    'How well a strategy hangs together: 100 when every row leads to the top, less for breaks.',
  definition:
    '100 × (1 − penalties ÷ rows that need a parent). A row whose parents do not lead to the highest level (blank, not listed, in a circle, or under such a row) counts 1; ' +
    'a skipped level 0.25, no owner 0.25, several parents 0.1. Measures and responsibilities may stand alone. ' +
    'Exploration costs nothing as long as what is exempt makes up at most the explore share of itself and the rows in sight. Definition and weights: ours; the idea of a score with penalties is that of OpenOKR.',
  parameters: {
    rows: rowsParameter,
    exploreShare: optionalNumber({
      help: 'Share of exploration that is exempt from penalties.',
      unit: 'fraction',
      minimum: 0,
      maximum: 1,
      fallback: graphThresholds.exploreShare.value,
    }),
    details: optionalFlag({
      help: 'TRUE spills the health with the rows it stands on.',
      fallback: false,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'score',
    help: '0 to 100; with details one row of health, rows judged, rows in sight and rows exempt.',
    spills: true,
  },
  examples: [
    { note: 'One of four rows serves nothing', arguments: [exampleRows], result: 75 },
    {
      note: 'With the rows it stands on',
      arguments: [exampleRows, null, true],
      result: [header, [75, 4, 3, 0]],
    },
    {
      note: 'A vision alone says nothing of alignment',
      arguments: [
        [
          ['ID', 'Level', 'Parent'],
          ['V', 'Vision', null],
        ],
      ],
      result: { issue: 'graph-too-flat' },
    },
  ],
  thresholds: Object.values(graphThresholds),
  related: ['ALIGN_COVERAGE', 'ALIGN_ORPHANS', 'ALIGN_PATH'],
  calculate({ rows, exploreShare, details }) {
    const outcome = rangeGraph(rows);
    if (!outcome.ok) return outcome;
    const sight = lineOfSight(outcome.value);
    const { score, count, inSight, exempt } = alignmentHealth(outcome.value, sight, exploreShare);
    if (score === null) {
      const expected = 'at least one row that serves another';
      const found = `${outcome.value.nodes.length} rows of the top`;
      const place = { argument: 'rows' };
      return fail(graphIssues['graph-too-flat']({ place, expected, found }));
    }
    return succeed(details ? [header, [score, count, inSight, exempt]] : score);
  },
});
