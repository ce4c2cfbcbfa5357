import { groupSign } from './groupLook.ts';
import type { Mark, Scene } from './scene.ts';
import { textWidth } from './textWidth.ts';

const size = 12;
const line = 22;

/** A network's picture with the signs of its groups explained beneath it; the picture alone for a single group. */
export function withGroupLegend(scene: Scene, groups: readonly string[]): Scene {
  if (groups.length < 2) return scene;
  const marks: Mark[] = [];
  let [x, y] = [8, scene.height + line];
  groups.forEach((text, group) => {
    const width = 18 + textWidth(text, size) + 16;
    if (x > 8 && x + width > scene.width) [x, y] = [8, y + line];
    marks.push(groupSign({ group, x: x + 6, y: y - 4, radius: 6 }));
    marks.push({ mark: 'text', x: x + 18, y, text, size, fill: 'text' });
    x += width;
  });
  return { ...scene, height: y + 8, marks: [...scene.marks, ...marks] };
}
