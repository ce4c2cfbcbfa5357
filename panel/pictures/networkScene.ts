import type { NetworkBlock } from '../../core/declare/view.ts';
import { toneWord } from '../../core/declare/viewText/toneWord.ts';
import type { Point } from './arrow.ts';
import { groupSign } from './groupLook.ts';
import type { DrawnNetwork } from './reduceNetwork.ts';
import type { Mark, PlainMark, Scene } from './scene.ts';
import { textWidth } from './textWidth.ts';
import { tieMarks } from './tieMarks.ts';
import { toneMarks } from './toneMarks.ts';
import { shortenText } from './wrapText.ts';

export interface NetworkLook {
  /** Side of the square in pixels. */
  readonly side: number;
  /** Id of the chosen node; null when none is. */
  readonly chosen: string | null;
  /** Radius of each node in pixels, by index. */
  radius(index: number): number;
}

/** Ours: so many names can stand in a sidebar beside each other. */
const namesShown = 26;

/** The network with every tie of the chosen node, light ones too. */
function withTiesOf(network: DrawnNetwork, chosen: number): DrawnNetwork {
  const own = network.hidden.filter(({ from, to }) => from === chosen || to === chosen);
  return own.length === 0 ? network : { ...network, ties: [...network.ties, ...own] };
}

function nearOf({ ties }: DrawnNetwork, own: number): ReadonlySet<number> | null {
  if (own < 0) return null;
  const near = new Set([own]);
  for (const { from, to } of ties) {
    if (from === own) near.add(to);
    if (to === own) near.add(from);
  }
  return near;
}

/** Indexes of the nodes whose names are shown: the chosen one's company, else those with the most ties. */
function named({ nodes, ties }: DrawnNetwork, near: ReadonlySet<number> | null): readonly number[] {
  if (near !== null) return [...near].slice(0, namesShown);
  const degrees = nodes.map(() => 0);
  for (const { from, to } of ties) {
    degrees[from] = (degrees[from] ?? 0) + 1;
    degrees[to] = (degrees[to] ?? 0) + 1;
  }
  return nodes
    .map((_, index) => index)
    .sort((left, right) => (degrees[right] ?? 0) - (degrees[left] ?? 0))
    .slice(0, nodes.length <= namesShown ? namesShown : namesShown / 2);
}

/** Names below their nodes, inside the picture; a name that would stand on another is left out. */
function nameMarks(
  network: DrawnNetwork,
  at: readonly Point[],
  { side, radius, near }: NetworkLook & { near: ReadonlySet<number> | null },
): PlainMark[] {
  const taken: { x: number; y: number; width: number }[] = [];
  const marks: PlainMark[] = [];
  for (const index of named(network, near)) {
    const place = at[index];
    const node = network.nodes[index];
    if (!place || !node) continue;
    const text = shortenText(node.label, { width: 84, size: 10 });
    const width = textWidth(text, 10);
    const x = Math.max(width / 2, Math.min(side - width / 2, place.x));
    const y = place.y + radius(index) + 11;
    const isTaken = taken.some(
      (other) => Math.abs(other.y - y) < 11 && Math.abs(other.x - x) < (other.width + width) / 2,
    );
    if (isTaken) continue;
    taken.push({ x, y, width });
    marks.push({
      mark: 'text',
      x,
      y,
      text,
      size: 10,
      fill: 'text',
      anchor: 'middle',
      halo: 'ground',
    });
  }
  return marks;
}

function nodeMark(node: NetworkBlock['nodes'][number], place: Point, sign: PlainMark): Mark {
  const { id, label, group, tone } = node;
  const words = [label, group === label ? '' : group, toneWord(tone)];
  const marks = [sign, ...toneMarks(tone, place.x + 3, place.y - 15)];
  const box = { x: place.x - 11, y: place.y - 11, width: 22, height: 22 };
  return { mark: 'group', id, label: words.filter((word) => word !== '').join(', '), box, marks };
}

/** Who is tied to whom, from places in a square of one by one. A chosen node stands out with its ties. */
export function networkScene(
  whole: DrawnNetwork,
  places: readonly Point[],
  look: NetworkLook,
): Scene {
  const { side, chosen, radius } = look;
  const own = chosen === null ? -1 : whole.nodes.findIndex(({ id }) => id === chosen);
  const network = own < 0 ? whole : withTiesOf(whole, own);
  const widest = network.nodes.reduce((most, _, index) => Math.max(most, radius(index)), 0);
  // Room for the largest sign and the name below it.
  const edge = widest + 16;
  const at = places.map(({ x, y }) => ({
    x: edge + x * (side - 2 * edge),
    y: edge + y * (side - 2 * edge),
  }));
  const near = nearOf(network, own);
  const nodes = network.nodes.map((node, index) => {
    const place = at[index] ?? { x: side / 2, y: side / 2 };
    const isFar = near !== null && !near.has(index);
    const sign = groupSign(
      { group: network.groups.indexOf(node.group), ...place, radius: radius(index) },
      {
        stroke: node.id === chosen ? 'text' : 'ground',
        strokeWidth: node.id === chosen ? 2 : 1,
        opacity: isFar ? 0.3 : undefined,
      },
    );
    return nodeMark(node, place, sign);
  });
  const names = nameMarks(network, at, { ...look, near });
  return {
    width: side,
    height: side,
    marks: [...tieMarks(network, { at, chosen: own, radius }), ...nodes, ...names],
  };
}
