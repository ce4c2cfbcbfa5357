import type { PlainMark } from './scene.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ArrowLook {
  readonly paint: 'lineStrong' | 'accent' | 'line';
  readonly strokeWidth: number;
  readonly opacity?: number;
}

function point({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

/** Length of an arrow's head in pixels. */
const head = 6;

/** A curve from one point to another that leaves and arrives upright, with its head; `bend` pulls both ends down when they stand level. */
export function curvedArrow(from: Point, to: Point, look: ArrowLook): readonly PlainMark[] {
  const isLevel = Math.abs(from.y - to.y) < 1;
  const down = isLevel || to.y > from.y ? 1 : -1;
  // A level arrow goes out below both and arrives from below.
  const arrives = isLevel ? -1 : down;
  const reach = isLevel ? 22 : Math.max(14, Math.abs(to.y - from.y) * 0.45);
  const end = { x: to.x, y: to.y - arrives * head };
  const path = `M${point(from)}C${from.x} ${from.y + down * reach} ${to.x} ${to.y - arrives * reach} ${point(end)}`;
  const { paint, strokeWidth, opacity } = look;
  const tip = `M${point(to)}L${point({ x: to.x - 3.5, y: end.y })}L${point({ x: to.x + 3.5, y: end.y })}Z`;
  return [
    { mark: 'path', path, fill: 'none', stroke: paint, strokeWidth, opacity },
    { mark: 'path', path: tip, fill: paint, opacity },
  ];
}
