import { parseRange, rangeAddress } from '../../../core/sheet/a1.ts';
import type { Rectangle } from '../../../core/sheet/grid.ts';

/** Rectangles of a list of references such as `A1:B2 D4`; references it cannot read are left out. */
export function parseAreas(text: string): readonly Rectangle[] {
  return text
    .split(/\s+/)
    .map(parseRange)
    .filter((area): area is Rectangle => area !== null);
}

export function areasText(areas: readonly Rectangle[]): string {
  return areas.map(rangeAddress).join(' ');
}

export function overlaps(left: Rectangle, right: Rectangle): boolean {
  return (
    left.top <= right.bottom &&
    right.top <= left.bottom &&
    left.left <= right.right &&
    right.left <= left.right
  );
}

/** What is left of a rectangle without another: up to four rectangles. */
export function subtractArea(from: Rectangle, hole: Rectangle): readonly Rectangle[] {
  if (!overlaps(from, hole)) return [from];
  const top = Math.max(from.top, hole.top);
  const bottom = Math.min(from.bottom, hole.bottom);
  return [
    { ...from, bottom: top - 1 },
    { ...from, top, bottom, right: hole.left - 1 },
    { ...from, top, bottom, left: hole.right + 1 },
    { ...from, top: bottom + 1 },
  ].filter((area) => area.top <= area.bottom && area.left <= area.right);
}
