import { defineFunction } from '../../../declare/defineFunction.ts';
import { hasHeaderParameter, textParameter } from '../../../declare/parameter.ts';
import { fail, succeed } from '../../../issue/outcome.ts';
import type { Cell } from '../../../sheet/cell.ts';
import { nameKey } from '../../../statistics/nameKey.ts';
import { graphIssues } from '../issues.ts';
import { levels } from '../levels.ts';
import { isInSight, lineOfSight } from '../lineOfSight.ts';
import type { GraphNode, StrategyGraph } from '../model.ts';
import { pathUp } from '../pathUp.ts';
import { rangeGraph } from '../rangeGraph.ts';
import { exampleRows, rowsParameter } from './parameters.ts';

const header = ['Step', 'ID', 'Level', 'Name', 'Owner'];
const place = { argument: 'rows' };

function findRow({ nodes }: StrategyGraph, wanted: string): number {
  const key = nameKey(wanted);
  const byId = nodes.findIndex(({ id }) => id !== null && nameKey(id) === key);
  return byId >= 0 ? byId : nodes.findIndex(({ label }) => nameKey(label) === key);
}

function spill({ id, level, label, owners }: GraphNode, step: number): Cell[] {
  return [step, id, levels[level].label, label, owners.join(', ') || null];
}

export const alignPath = defineFunction({
  name: 'ALIGN_PATH',
  subject: 'alignment',
  summary: 'The way from one row up to the vision: what it serves, step by step.',
  definition:
    'Follows the parent of each row until there is none. Of several parents the first that leads to the top. A way that ends before the top comes with a warning, one that runs in a circle is refused. Definition: ours, after “line of sight” in cascaded goals.',
  parameters: {
    id: textParameter({ help: 'ID (or whole name) of the row to begin with.' }),
    rows: rowsParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a step, the row itself first.',
    columns: [
      { header: 'Step', unit: 'count', help: '0 for the row itself.' },
      { header: 'ID', unit: 'none', help: 'ID of the row.' },
      { header: 'Level', unit: 'none', help: 'What it is.' },
      { header: 'Name', unit: 'none', help: 'Its words; the ID where there are none.' },
      { header: 'Owner', unit: 'none', help: 'Who answers for it.' },
    ],
  },
  examples: [
    {
      note: 'From a key result to the vision',
      arguments: ['KR-1', exampleRows],
      result: [
        header,
        [0, 'KR-1', 'key result', 'KR-1', 'Jonas'],
        [1, 'O-1', 'objective', 'O-1', 'Jonas'],
        [2, 'S1', 'strategy line', 'S1', 'Marta'],
        [3, 'V', 'vision', 'V', 'Marta'],
      ],
    },
    {
      note: 'No such row',
      arguments: ['KR-9', exampleRows],
      result: { issue: 'graph-id-unknown' },
    },
  ],
  related: ['ALIGN_HEALTH', 'ALIGN_ORPHANS', 'OKR_CASCADE'],
  calculate({ id, rows }) {
    const outcome = rangeGraph(rows);
    if (!outcome.ok) return outcome;
    const graph = outcome.value;
    const start = findRow(graph, id);
    if (start < 0) {
      const expected = `an ID of the ${graph.nodes.length} rows`;
      return fail(graphIssues['graph-id-unknown']({ place, expected, found: `"${id}"` }));
    }
    const sight = lineOfSight(graph);
    const { positions, isCircle } = pathUp(graph, sight, start);
    const nodes = positions.flatMap((position) => graph.nodes[position] ?? []);
    const names = nodes.map((node) => node.id ?? node.label).join(' → ');
    if (isCircle) {
      const expected = 'parents that lead to the top';
      return fail(graphIssues['graph-path-circle']({ place, expected, found: names }));
    }
    const about = { place, expected: 'a row of the highest level', found: names };
    const warning = isInSight(sight.sights[start]) ? [] : [graphIssues['graph-path-broken'](about)];
    return succeed([header, ...nodes.map(spill)], warning);
  },
});
