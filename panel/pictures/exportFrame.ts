import type { Scene } from './scene.ts';

/** Room around an exported picture in pixels; its title stands in the room above. */
export const exportFrame = { side: 20, top: 48, bottom: 20, title: 16 } as const;

/** Size of an exported picture with the room around it. */
export function framedSize({ width, height }: Scene): { width: number; height: number } {
  const { side, top, bottom } = exportFrame;
  return { width: width + 2 * side, height: height + top + bottom };
}
