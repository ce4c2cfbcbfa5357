import { hierarchy, tree } from 'd3-hierarchy';
import type { TreeBlock } from '../../core/declare/view.ts';
import { orderTree, type TreeRow } from '../../core/declare/viewText/orderTree.ts';
import { toneWord } from '../../core/declare/viewText/toneWord.ts';
import type { GroupMark, Mark, PlainMark, Scene } from './scene.ts';
import { toneMarkSize, toneMarks, tonePaints } from './toneMarks.ts';
import { wrapText } from './wrapText.ts';

const card = { width: 168, height: 44, text: 11, line: 13 } as const;
const step = { across: 204, down: 54 } as const;

interface Branch {
  /** Null for the trunk that holds all roots together; it is not drawn. */
  readonly row: TreeRow | null;
  readonly branches: Branch[];
}

function grow(rows: readonly TreeRow[]): Branch {
  const trunk: Branch = { row: null, branches: [] };
  const grown: Branch[] = [];
  for (const row of rows) {
    const branch: Branch = { row, branches: [] };
    grown.push(branch);
    (row.parent === null ? trunk : grown[row.parent])?.branches.push(branch);
  }
  return trunk;
}

function cardMarks({ node }: TreeRow, x: number, y: number): readonly PlainMark[] {
  const { line, soft } = tonePaints[node.tone ?? 'plain'];
  const marks: PlainMark[] = [
    {
      mark: 'rect',
      x,
      y,
      width: card.width,
      height: card.height,
      radius: 6,
      fill: soft,
      stroke: line,
    },
    { mark: 'text', x: x + 8, y: y + 12, text: node.type, size: 9, fill: 'quiet' },
    ...toneMarks(node.tone, x + card.width - toneMarkSize - 5, y + 4),
  ];
  const space = { width: card.width - 16, size: card.text, lines: 2 };
  wrapText(node.label, space).forEach((text, index) => {
    const lineY = y + 25 + index * card.line;
    marks.push({ mark: 'text', x: x + 8, y: lineY, text, size: card.text, fill: 'text' });
  });
  return marks;
}

/** A tree from left to right, laid out as tidily as Reingold and Tilford (1981) ask, in the linear time of Buchheim and others (2002). */
export function treeScene({ nodes }: TreeBlock): Scene {
  const layout = tree<Branch>().nodeSize([step.down, step.across]);
  const root = layout(hierarchy(grow(orderTree(nodes)), ({ branches }) => branches));
  const places = root.descendants().filter(({ data }) => data.row !== null);
  const top = places.reduce((least, { x }) => Math.min(least, x), 0);
  const at = (node: { x: number; depth: number }) => ({
    x: (node.depth - 1) * step.across + 2,
    y: node.x - top + 2,
  });
  const links: Mark[] = places.flatMap((place) => {
    if (place.parent === null || place.parent.data.row === null) return [];
    const [from, to] = [at(place.parent), at(place)];
    const [x1, y1] = [from.x + card.width, from.y + card.height / 2];
    const y2 = to.y + card.height / 2;
    const bend = (x1 + to.x) / 2;
    const path = `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${to.x} ${y2}`;
    return [{ mark: 'path', path, stroke: 'lineStrong' }];
  });
  const cards: GroupMark[] = places.map((place, index) => {
    const row = place.data.row as TreeRow;
    const { x, y } = at(place);
    const { type, label, tone } = row.node;
    const words = [type, label, toneWord(tone)].filter((word) => word !== '').join(', ');
    const box = { x, y, width: card.width, height: card.height };
    return { mark: 'group', id: String(index), label: words, box, marks: cardMarks(row, x, y) };
  });
  const right = places.reduce((most, place) => Math.max(most, at(place).x), 0);
  const bottom = places.reduce((most, place) => Math.max(most, at(place).y), 0);
  return {
    width: right + card.width + 4,
    height: bottom + card.height + 4,
    marks: [...links, ...cards],
  };
}
