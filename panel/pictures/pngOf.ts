import { drawScene } from './drawScene.ts';
import { fixedPaint } from './palette.ts';
import type { Scene } from './scene.ts';

/** Ours: twice the pixels look sharp on today's screens and in print of a page's width. */
const sharpness = 2;
/** Most pixels on a side that every browser still draws. */
const mostPixels = 8000;

/** A picture with its title as a PNG on a light ground, as bytes and as an address that holds them. */
export async function pngOf(scene: Scene, title: string): Promise<{ blob: Blob; address: string }> {
  const canvas = document.createElement('canvas');
  const scale = Math.min(sharpness, mostPixels / Math.max(scene.width, scene.height));
  drawScene(canvas, scene, { colour: fixedPaint, scale, title });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('this browser makes no PNG of the picture');
  return { blob, address: canvas.toDataURL('image/png') };
}
