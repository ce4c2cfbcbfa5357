import { drawIcon, outlineOf } from './drawIcon.ts';
import { encodePng } from './encodePng.ts';
import { readIcon } from './readIcon.ts';

/** Sizes Excel asks for: ribbon at 100 % to 250 %, dialogs, and the store. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

/** Sides of the two pictures the unified manifest wants. */
const colourSize = 192;
const outlineSize = 32;

/** Every icon file by its path below the add-in's folder. */
export function iconFiles(svg: string): ReadonlyMap<string, Buffer> {
  const icon = readIcon(svg);
  const files = new Map<string, Buffer>();
  for (const size of iconSizes) {
    files.set(`assets/icon-${size}.png`, encodePng(drawIcon(icon, size)));
  }
  files.set('assets/color.png', encodePng(drawIcon(icon, colourSize)));
  files.set('assets/outline.png', encodePng(drawIcon(outlineOf(icon), outlineSize)));
  return files;
}
