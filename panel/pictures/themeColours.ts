import type { Colouring } from './drawScene.ts';
import { variableOf } from './palette.ts';
import type { Paint } from './scene.ts';

/** Paints as the panel's theme gives them to an element now; a canvas knows no style variables. */
export function themeColours(element: Element): Colouring {
  const style = getComputedStyle(element);
  const known = new Map<Paint, string>();
  return (paint) => {
    if (paint === undefined || paint === 'none') return 'transparent';
    const colour = known.get(paint) ?? style.getPropertyValue(variableOf(paint)).trim();
    known.set(paint, colour);
    return colour;
  };
}
