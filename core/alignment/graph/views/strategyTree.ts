import type { CheckInput } from '../../../declare/check.ts';
import type { Context } from '../../../declare/context.ts';
import { defineView, type TreeNode, type ViewBlock } from '../../../declare/view.ts';
import { buildGraph, graphKinds } from '../buildGraph.ts';
import { type JudgedGraph, judgeGraph } from '../findings/judged.ts';
import { levels } from '../levels.ts';
import { keyOf, labelOf, nodeLook } from './nodeTone.ts';
import { nothingAims } from './nothingAims.ts';

/** The parent a node is shown under: a tree shows each node once. Null in a circle, which would have no top. */
function shownUnder({ graph, sights }: JudgedGraph, position: number): number | null {
  if (sights[position] === 'circle') return null;
  return graph.nodes[position]?.parents[0] ?? null;
}

function treeNodes(judged: JudgedGraph): TreeNode[] {
  return judged.graph.nodes.map((node, position): TreeNode => {
    const parent = shownUnder(judged, position);
    const others = node.parents.length - 1;
    const look = nodeLook(judged, position);
    const also = others > 0 ? `and under ${others} more` : undefined;
    const note = [look.note, also].filter((each) => each !== undefined).join('; ');
    return {
      ...{ id: keyOf(position), parent: parent === null ? null : keyOf(parent) },
      ...{ label: labelOf(judged, position), type: levels[node.level].label },
      ...{ tone: look.tone, at: node.place },
      ...(note === '' ? {} : { note }),
    };
  });
}

/** Rows that may stand alone and do, beyond which they are folded under one line. Ours: what does not push the rest away. */
const mostAlone = 3;

/** Rows below the top without a fault that serve nothing and that nothing serves; where they are many, under one line. */
function foldAlone({ graph }: JudgedGraph, nodes: readonly TreeNode[]): readonly TreeNode[] {
  const parents = new Set(nodes.map(({ parent }) => parent));
  const alone = nodes.filter(
    ({ id, parent, tone }, position) =>
      parent === null &&
      tone === 'plain' &&
      !parents.has(id) &&
      levels[graph.nodes[position]?.level ?? 'other'].rank !== 0,
  );
  if (alone.length <= mostAlone || alone.length === nodes.length) return nodes;
  const folded = new Set(alone);
  const line: TreeNode = {
    ...{ id: 'alone', parent: null, isFolded: true },
    ...{ label: `Not attached (${alone.length})`, type: 'rows that may stand alone' },
  };
  return [...nodes.map((node) => (folded.has(node) ? { ...node, parent: line.id } : node)), line];
}

function countWords(judged: JudgedGraph): ViewBlock {
  const { nodes } = judged.graph;
  const broken = nodes.filter((_, position) => nodeLook(judged, position).tone === 'bad').length;
  const text =
    broken === 0
      ? `${nodes.length} rows of the workbook hang together.`
      : `${nodes.length} rows of the workbook; ${broken} of them have a broken link.`;
  return { block: 'text', text, tone: broken === 0 ? 'good' : 'watch' };
}

/** Everything the workbook aims at, each row under what it serves. */
export const strategyTreeView = defineView({
  id: 'strategy-tree',
  title: 'Strategy tree',
  summary: 'What hangs under what, from the vision down to the money.',
  kinds: graphKinds,
  run(inputs: readonly CheckInput[], context: Context) {
    const judged = judgeGraph(buildGraph(inputs, context));
    if (judged.graph.nodes.length === 0) return [nothingAims];
    const caption = 'Rows under what they serve';
    const nodes = foldAlone(judged, treeNodes(judged));
    return [countWords(judged), { block: 'tree', caption, nodes }];
  },
});
