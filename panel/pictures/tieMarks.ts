import type { Point } from './arrow.ts';
import type { DrawnNetwork, DrawnTie } from './reduceNetwork.ts';
import type { Paint, PlainMark } from './scene.ts';

/** Ours: beyond, arrow heads are specks that only darken the picture. */
const mostHeads = 300;

function place({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** The head of an arrow that ends at the edge of a node. */
function headPath(start: Point, end: Point, radius: number): string {
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  if (length < radius + 8) return '';
  const [dx, dy] = [(end.x - start.x) / length, (end.y - start.y) / length];
  const tip = { x: end.x - dx * (radius + 1), y: end.y - dy * (radius + 1) };
  const back = { x: tip.x - dx * 6, y: tip.y - dy * 6 };
  const left = { x: back.x - dy * 3, y: back.y + dx * 3 };
  const right = { x: back.x + dy * 3, y: back.y - dx * 3 };
  return `M${place(tip)}L${place(left)}L${place(right)}Z`;
}

interface TieLook {
  readonly isNear: boolean;
  /** 0 for the lightest ties to 3 for the heaviest. */
  readonly step: number;
}

interface TieLines extends TieLook {
  readonly lines: string[];
  readonly heads: string[];
}

export interface TieDrawing {
  readonly at: readonly Point[];
  /** Index of the chosen node; negative when none is. */
  readonly chosen: number;
  radius(index: number): number;
}

/** Ties put together by their look: a path each keeps thousands of them quick. */
function linesByLook({ ties, directed }: DrawnNetwork, { at, chosen, radius }: TieDrawing) {
  const heaviest = ties.reduce((most, { weight }) => Math.max(most, weight), 1);
  const looks = new Map<string, TieLines>();
  const lookOf = ({ from, to, weight }: DrawnTie): TieLines => {
    const isNear = from === chosen || to === chosen;
    const step = Math.min(3, Math.floor((weight / heaviest) * 4));
    const key = `${Number(isNear)}${step}`;
    const look = looks.get(key) ?? { isNear, step, lines: [], heads: [] };
    looks.set(key, look);
    return look;
  };
  const withHeads = directed && ties.length <= mostHeads;
  for (const tie of ties) {
    const [start, end] = [at[tie.from], at[tie.to]];
    if (!start || !end) continue;
    const { lines, heads } = lookOf(tie);
    lines.push(`M${place(start)}L${place(end)}`);
    if (withHeads) heads.push(headPath(start, end, radius(tie.to)));
  }
  return [...looks].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, look]) => look);
}

/** Lines of ties, thicker for heavier ones, those of the chosen node above the others; arrow heads where direction counts. */
export function tieMarks(network: DrawnNetwork, drawing: TieDrawing): readonly PlainMark[] {
  const faint = network.ties.length > 600 ? 0.25 : 0.6;
  const others = drawing.chosen < 0 ? faint : faint / 3;
  return linesByLook(network, drawing).flatMap(({ isNear, step, lines, heads }): PlainMark[] => {
    const paint: Paint = isNear ? 'accent' : 'lineStrong';
    const opacity = isNear ? 1 : others;
    const strokeWidth = 0.75 + step * 0.9;
    const tips = heads.join('');
    const path = lines.join('');
    return [
      { mark: 'path', path, fill: 'none', stroke: paint, strokeWidth, opacity },
      ...(tips === '' ? [] : [{ mark: 'path' as const, path: tips, fill: paint, opacity }]),
    ];
  });
}
