import type { LanesBlock } from '../../core/declare/view.ts';
import { toneWord } from '../../core/declare/viewText/toneWord.ts';
import { type ArrowLook, curvedArrow, type Point } from './arrow.ts';
import { laneSizes, type PlacedNode, placeLanes } from './placeLanes.ts';
import type { GroupMark, Mark, PlainMark, Scene } from './scene.ts';
import { toneMarkSize, toneMarks, tonePaints } from './toneMarks.ts';
import { shortenText } from './wrapText.ts';

type Side = 'top' | 'bottom';

interface Port {
  readonly link: number;
  readonly end: 'from' | 'to';
  readonly other: number;
}

/** The card and all it is directly linked with; null when nothing is chosen. */
function neighbourhood({ links }: LanesBlock, chosen: string | null): ReadonlySet<string> | null {
  if (chosen === null) return null;
  const near = new Set([chosen]);
  for (const { from, to } of links) {
    if (from === chosen) near.add(to);
    if (to === chosen) near.add(from);
  }
  return near;
}

function middle({ box }: PlacedNode): number {
  return box.x + box.width / 2;
}

/** On which sides an arrow leaves and arrives; level cards are joined below. */
function sidesOf(from: PlacedNode, to: PlacedNode): readonly [Side, Side] {
  if (from.box.y === to.box.y) return ['bottom', 'bottom'];
  return from.box.y < to.box.y ? ['bottom', 'top'] : ['top', 'bottom'];
}

/** Ends of all arrows, spread along the sides of the cards in the order of what they lead to. */
function portsOf(
  links: LanesBlock['links'],
  cards: ReadonlyMap<string, PlacedNode>,
): ReadonlyMap<string, Point> {
  const sides = new Map<string, Port[]>();
  const put = (key: string, port: Port) => sides.set(key, [...(sides.get(key) ?? []), port]);
  links.forEach(({ from, to }, link) => {
    const [start, goal] = [cards.get(from), cards.get(to)];
    if (!start || !goal || start === goal) return;
    const [leaves, arrives] = sidesOf(start, goal);
    put(`${leaves} ${from}`, { link, end: 'from', other: middle(goal) });
    put(`${arrives} ${to}`, { link, end: 'to', other: middle(start) });
  });
  const points = new Map<string, Point>();
  for (const [key, ports] of sides) {
    const space = key.indexOf(' ');
    const card = cards.get(key.slice(space + 1));
    if (!card) continue;
    const { x, y, width, height } = card.box;
    const sorted = [...ports].sort((left, right) => left.other - right.other);
    sorted.forEach(({ link, end }, index) => {
      points.set(`${link} ${end}`, {
        x: x + (width * (index + 1)) / (sorted.length + 1),
        y: key.startsWith('top ') ? y : y + height,
      });
    });
  }
  return points;
}

/** Ours: an arrow longer than this passes behind other cards, and would hide them in a crowd of its like. */
const longArrow = 90;

function arrowLook(isNear: boolean | null, length: number): ArrowLook {
  if (isNear === null) {
    return { paint: 'lineStrong', strokeWidth: 1.25, opacity: length > longArrow ? 0.5 : 1 };
  }
  return isNear
    ? { paint: 'accent', strokeWidth: 2 }
    : { paint: 'line', strokeWidth: 1, opacity: 0.7 };
}

function cardMarks({ node, box, lines }: PlacedNode, look: { chosen: boolean; far: boolean }) {
  const { line, soft } = tonePaints[node.tone ?? 'plain'];
  const marks: PlainMark[] = [
    {
      mark: 'rect',
      ...box,
      radius: 6,
      fill: look.far ? 'raised' : soft,
      stroke: look.chosen ? 'accent' : look.far ? 'line' : line,
      strokeWidth: look.chosen ? 2 : 1,
    },
    ...toneMarks(node.tone, box.x + box.width - toneMarkSize - 5, box.y + 5),
  ];
  const top = box.y + (box.height - lines.length * laneSizes.line) / 2;
  lines.forEach((text, index) => {
    const y = top + (index + 1) * laneSizes.line - 4;
    const fill = look.far ? 'quiet' : 'text';
    marks.push({ mark: 'text', x: box.x + 8, y, text, size: laneSizes.text, fill });
  });
  return marks;
}

/**
 * A strategy map: lanes from top to bottom, cards in them, arrows behind the cards. A chosen card stands out with
 * what it is linked with.
 */
export function lanesScene(block: LanesBlock, width: number, chosen: string | null = null): Scene {
  const placed = placeLanes(block, width);
  const nodes = placed.lanes.flatMap((lane) => lane.nodes);
  const cards = new Map(nodes.map((card) => [card.node.id, card]));
  const near = neighbourhood(block, chosen);
  const ports = portsOf(block.links, cards);
  const lanes = placed.lanes.map(
    ({ box }): Mark => ({ mark: 'rect', ...box, radius: 8, fill: 'sunken', stroke: 'line' }),
  );
  const titles = placed.lanes.map(({ label, box }): Mark => {
    const text = shortenText(label, { width: width - 16, size: 11 });
    const place = { x: 8, y: box.y + 15, size: 11, bold: true };
    return { mark: 'text', ...place, text, fill: 'quiet', halo: 'sunken' };
  });
  const isNear = ({ from, to }: { from: string; to: string }) =>
    near === null ? null : from === chosen || to === chosen;
  const arrows = block.links
    .map((link, index) => ({
      link,
      from: ports.get(`${index} from`),
      to: ports.get(`${index} to`),
    }))
    // Those that stand out come last, so that no other crosses over them.
    .sort((left, right) => Number(isNear(left.link)) - Number(isNear(right.link)))
    .flatMap(({ link, from, to }) =>
      from && to ? curvedArrow(from, to, arrowLook(isNear(link), Math.abs(to.y - from.y))) : [],
    );
  const groups: GroupMark[] = nodes.map((card) => {
    const { id, type, label, tone } = card.node;
    const look = { chosen: id === chosen, far: near !== null && !near.has(id) };
    const words = [type, label, toneWord(tone)].filter((word) => word !== '').join(', ');
    return { mark: 'group', id, label: words, box: card.box, marks: cardMarks(card, look) };
  });
  return {
    width: placed.width,
    height: placed.height,
    marks: [...lanes, ...arrows, ...titles, ...groups],
  };
}
