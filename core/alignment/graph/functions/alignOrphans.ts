import { defineFunction } from '../../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../../declare/parameter.ts';
import { placeCell } from '../../../issue/describe.ts';
import { succeed } from '../../../issue/outcome.ts';
import type { Cell } from '../../../sheet/cell.ts';
import { exploreZone } from '../exploreZone.ts';
import { levels } from '../levels.ts';
import { lineOfSight, type Sight } from '../lineOfSight.ts';
import type { GraphNode } from '../model.ts';
import { rangeGraph } from '../rangeGraph.ts';
import { exampleRows, rowsParameter } from './parameters.ts';

const header = ['ID', 'Level', 'Cell', 'Why', 'Explore'];

const reasons: Readonly<Partial<Record<Sight, string>>> = {
  orphan: 'serves nothing',
  unknown: 'serves something that is not listed',
  circle: 'serves itself in the end',
  'cut off': 'serves something that leads nowhere',
};

function spill(node: GraphNode, reason: string, isProtected: boolean): Cell[] {
  const { id, level, unknown, parentPlace, place } = node;
  const names = unknown.map(({ name }) => name).join(', ');
  const why = names === '' ? reason : `${reason}: ${names}`;
  return [
    id,
    levels[level].label,
    placeCell(parentPlace ?? place),
    why,
    isProtected ? 'yes' : null,
  ];
}

export const alignOrphans = defineFunction({
  name: 'ALIGN_ORPHANS',
  subject: 'alignment',
  summary: 'Rows that do not lead to the top, each with the cell that mends it and why.',
  definition:
    'Rows that need a parent and whose parents do not lead to the highest level of the range: blank, not listed, in a circle, or under such a row. Measures and responsibilities may stand alone. Protected exploration is listed and marked. Definition: ours.',
  parameters: { rows: rowsParameter, hasHeader: hasHeaderParameter },
  result: {
    shape: 'table',
    help: 'One row each in the order of the range; one row that says ok when every row leads to the top.',
    columns: [
      { header: 'ID', unit: 'none', help: 'ID of the row; ok when there is none.' },
      { header: 'Level', unit: 'none', help: 'What it is.' },
      {
        header: 'Cell',
        unit: 'none',
        help: 'Address within the range, its top left cell being A1.',
      },
      { header: 'Why', unit: 'none', help: 'What is broken.' },
      { header: 'Explore', unit: 'none', help: '"yes" where it is flagged as exploration.' },
    ],
  },
  examples: [
    {
      note: 'One objective serves nothing',
      arguments: [exampleRows],
      result: [header, ['O-2', 'objective', 'C5', 'serves nothing', null]],
    },
    {
      note: 'Nothing to mend',
      arguments: [
        [
          ['ID', 'Level', 'Parent'],
          ['V', 'Vision', null],
          ['S1', 'Strategy', 'V'],
        ],
      ],
      result: [header, ['ok', null, null, 'All 2 rows lead to the top.', null]],
    },
  ],
  related: ['ALIGN_PATH', 'ALIGN_HEALTH'],
  calculate({ rows }) {
    const outcome = rangeGraph(rows);
    if (!outcome.ok) return outcome;
    const graph = outcome.value;
    const { sights } = lineOfSight(graph);
    const zone = exploreZone(graph);
    const body = graph.nodes.flatMap((node, position) => {
      const reason = reasons[sights[position] ?? 'top'];
      const isJudged = levels[node.level].needsParent || sights[position] === 'circle';
      return reason && isJudged ? [spill(node, reason, zone.has(position))] : [];
    });
    const ok = ['ok', null, null, `All ${graph.nodes.length} rows lead to the top.`, null];
    return succeed([header, ...(body.length === 0 ? [ok] : body)]);
  },
});
