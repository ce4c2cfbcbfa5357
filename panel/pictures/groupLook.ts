import type { Paint, PlainMark } from './scene.ts';

const paints: readonly Paint[] = [
  ...(['group0', 'group1', 'group2', 'group3', 'group4', 'group5', 'group6', 'group7'] as const),
];

function shapePath(shape: number, x: number, y: number, radius: number): string {
  const at = (dx: number, dy: number) => `${x + dx * radius} ${y + dy * radius}`;
  if (shape === 1) return `M${at(-0.9, -0.9)}L${at(0.9, -0.9)}L${at(0.9, 0.9)}L${at(-0.9, 0.9)}Z`;
  if (shape === 2) return `M${at(0, -1.2)}L${at(1.1, 0.8)}L${at(-1.1, 0.8)}Z`;
  if (shape === 3) return `M${at(0, -1.25)}L${at(1.25, 0)}L${at(0, 1.25)}L${at(-1.25, 0)}Z`;
  return `M${at(-1.1, -0.8)}L${at(1.1, -0.8)}L${at(0, 1.2)}Z`;
}

export interface GroupSign {
  /** Index of the group. */
  readonly group: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A member of a group: five shapes and eight colours, so that neither alone tells forty groups apart but both do. */
export function groupSign(
  { group, x, y, radius }: GroupSign,
  look: { readonly stroke?: Paint; readonly strokeWidth?: number; readonly opacity?: number } = {},
): PlainMark {
  const fill = paints[group % paints.length];
  const shape = group % 5;
  if (shape === 0) return { mark: 'circle', x, y, radius, fill, ...look };
  return { mark: 'path', path: shapePath(shape, x, y, radius), fill, ...look };
}
