import { useEffect, useRef } from 'preact/hooks';
import { drawScene } from '../pictures/drawScene.ts';
import type { Scene } from '../pictures/scene.ts';
import { themeColours } from '../pictures/themeColours.ts';

interface NetworkCanvasProps {
  readonly scene: Scene;
  readonly label: string;
  choose(id: string): void;
}

/** How far from a node a click may fall, in pixels. */
const reach = 12;

/** Id of the node nearest to a point; null when none is near. */
function nearest({ marks }: Scene, x: number, y: number): string | null {
  let best: string | null = null;
  let least = reach;
  for (const mark of marks) {
    if (mark.mark !== 'group') continue;
    const { box, id } = mark;
    const away = Math.hypot(x - box.x - box.width / 2, y - box.y - box.height / 2);
    if (away < least) [best, least] = [id, away];
  }
  return best;
}

/** A large network in one drawing, since thousands of elements would make the page slow. */
export function NetworkCanvas({ scene, label, choose }: NetworkCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    if (!current) return;
    drawScene(current, scene, {
      colour: themeColours(current),
      scale: window.devicePixelRatio || 1,
      ground: 'sunken',
    });
    current.style.width = `${scene.width}px`;
    current.style.height = `${scene.height}px`;
  }, [scene]);
  return (
    <canvas
      class="scene"
      ref={canvas}
      role="img"
      aria-label={label}
      onClick={({ offsetX, offsetY }) => {
        const id = nearest(scene, offsetX, offsetY);
        if (id !== null) choose(id);
      }}
    />
  );
}
