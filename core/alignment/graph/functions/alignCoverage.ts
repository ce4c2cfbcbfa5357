import { defineFunction } from '../../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../../declare/parameter.ts';
import { succeed } from '../../../issue/outcome.ts';
import { levelCoverage } from '../levelCoverage.ts';
import { levels } from '../levels.ts';
import { lineOfSight } from '../lineOfSight.ts';
import { rangeGraph } from '../rangeGraph.ts';
import { exampleRows, rowsParameter } from './parameters.ts';

const header = ['Level', 'Rows', 'Linked up', 'Share up', 'Linked down', 'Share down'];

export const alignCoverage = defineFunction({
  name: 'ALIGN_COVERAGE',
  subject: 'alignment',
  summary: 'Level by level: how many rows lead to the top, and under how many something hangs.',
  definition:
    'Linked up: rows of the level whose parents lead to the highest level of the range, or that are of it. Linked down: rows that another row names as its parent. Shares are of the rows of the level. Definition: ours.',
  parameters: { rows: rowsParameter, hasHeader: hasHeaderParameter },
  result: {
    shape: 'table',
    help: 'One row a level, from the top.',
    columns: [
      { header: 'Level', unit: 'none', help: 'What the rows are.' },
      { header: 'Rows', unit: 'count', help: 'Rows of the level.' },
      { header: 'Linked up', unit: 'count', help: 'Rows that lead to the top.' },
      { header: 'Share up', unit: 'fraction', help: 'Linked up ÷ rows.' },
      { header: 'Linked down', unit: 'count', help: 'Rows under which something hangs.' },
      { header: 'Share down', unit: 'fraction', help: 'Linked down ÷ rows.' },
    ],
  },
  examples: [
    {
      note: 'Half of the objectives lead to the vision',
      arguments: [exampleRows],
      result: [
        header,
        ['vision', 1, 1, 1, 1, 1],
        ['strategy line', 1, 1, 1, 1, 1],
        ['objective', 2, 1, 0.5, 1, 0.5],
        ['key result', 1, 1, 1, 0, 0],
      ],
    },
    {
      note: 'Nothing leads to the vision',
      arguments: [
        [
          ['ID', 'Level', 'Parent'],
          ['V', 'Vision', null],
          ['O-1', 'Objective', null],
        ],
      ],
      result: [header, ['vision', 1, 1, 1, 0, 0], ['objective', 1, 0, 0, 0, 0]],
    },
  ],
  related: ['ALIGN_HEALTH', 'ALIGN_ORPHANS'],
  calculate({ rows }) {
    const outcome = rangeGraph(rows);
    if (!outcome.ok) return outcome;
    const found = levelCoverage(outcome.value, lineOfSight(outcome.value));
    const body = found.map(({ level, count, upward, downward }) => [
      ...[levels[level].label, count, upward, upward / count, downward, downward / count],
    ]);
    return succeed([header, ...body]);
  },
});
