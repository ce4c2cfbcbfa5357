import type { LanesBlock } from '../../core/declare/view.ts';
import type { Box } from './scene.ts';
import { wrapText } from './wrapText.ts';

type LaneNode = LanesBlock['nodes'][number];

export interface PlacedNode {
  readonly node: LaneNode;
  readonly box: Box;
  readonly lines: readonly string[];
}

export interface PlacedLane {
  readonly label: string;
  readonly box: Box;
  readonly nodes: readonly PlacedNode[];
}

export interface PlacedLanes {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly PlacedLane[];
}

/** Sizes in pixels. Ours: eleven-pixel text in cards of about a hundred pixels puts two of them side by side at 300 px. */
export const laneSizes = {
  text: 11,
  line: 14,
  padding: 8,
  title: 22,
  gap: 10,
  rowGap: 20,
  laneGap: 14,
  leastCard: 104,
  widestCard: 190,
  mostLines: 4,
} as const;

/** Lanes with the nodes that name them; nodes of a lane that is not there stand in one of their own. */
function lanesWithNodes({ lanes, nodes }: LanesBlock) {
  const known = new Set(lanes.map(({ id }) => id));
  const others = nodes.filter(({ lane }) => !known.has(lane));
  const own = lanes.map(({ id, label }) => ({
    label,
    nodes: nodes.filter(({ lane }) => lane === id),
  }));
  return others.length === 0 ? own : [...own, { label: 'Elsewhere', nodes: others }];
}

/** Average place of what a node is linked with, so that arrows cross less; its own place without links. */
function sortByPartners(
  lanes: ReturnType<typeof lanesWithNodes>,
  links: LanesBlock['links'],
): ReturnType<typeof lanesWithNodes> {
  const places = new Map<string, number>();
  for (const { nodes } of lanes) {
    nodes.forEach(({ id }, index) => {
      places.set(id, (index + 0.5) / nodes.length);
    });
  }
  const sums = new Map<string, { total: number; count: number }>();
  const add = (id: string, place: number | undefined) => {
    if (place === undefined) return;
    const { total = 0, count = 0 } = sums.get(id) ?? {};
    sums.set(id, { total: total + place, count: count + 1 });
  };
  for (const { from, to } of links) {
    add(from, places.get(to));
    add(to, places.get(from));
  }
  const target = ({ id }: LaneNode) => {
    const sum = sums.get(id);
    return sum ? sum.total / sum.count : (places.get(id) ?? 0);
  };
  return lanes.map(({ label, nodes }) => ({
    label,
    nodes: [...nodes].sort((left, right) => target(left) - target(right)),
  }));
}

/** Cards of one lane in rows, as many side by side as are wide enough to be read. */
function placeCards(nodes: readonly LaneNode[], width: number, top: number): PlacedNode[] {
  const { text, line, padding, gap, rowGap, leastCard, widestCard, mostLines } = laneSizes;
  const room = width - 2 * padding;
  const fitting = Math.max(1, Math.floor((room + gap) / (leastCard + gap)));
  const perRow = Math.min(fitting, Math.max(1, nodes.length));
  const card = Math.min(widestCard, (room - (perRow - 1) * gap) / perRow);
  const placed: PlacedNode[] = [];
  let y = top;
  for (let first = 0; first < nodes.length; first += perRow) {
    const row = nodes.slice(first, first + perRow).map((node) => {
      const marked = node.tone !== undefined && node.tone !== 'plain';
      const space = { width: card - 16 - (marked ? 14 : 0), size: text, lines: mostLines };
      return { node, lines: wrapText(node.label, space) };
    });
    const height = Math.max(...row.map(({ lines }) => lines.length)) * line + 12;
    const left = (width - row.length * card - (row.length - 1) * gap) / 2;
    row.forEach(({ node, lines }, index) => {
      placed.push({ node, lines, box: { x: left + index * (card + gap), y, width: card, height } });
    });
    y += height + rowGap;
  }
  return placed;
}

function bottomOf(nodes: readonly PlacedNode[], top: number): number {
  return nodes.reduce((lowest, { box }) => Math.max(lowest, box.y + box.height), top);
}

/** Lanes under each other with their cards; the width is kept, the height follows. */
export function placeLanes(block: LanesBlock, width: number): PlacedLanes {
  const { title, padding, laneGap } = laneSizes;
  const ordered = sortByPartners(lanesWithNodes(block), block.links);
  const lanes: PlacedLane[] = [];
  let y = 0;
  for (const { label, nodes } of ordered) {
    const placed = placeCards(nodes, width, y + title);
    const height = bottomOf(placed, y + title + 8) + padding + 4 - y;
    lanes.push({ label, nodes: placed, box: { x: 0, y, width, height } });
    y += height + laneGap;
  }
  // Arrows between cards of the last row swing out below the lane.
  return { width, height: Math.max(0, y - laneGap + 6), lanes };
}
