import { describe, expect, it } from 'vitest';
import { exportFrame } from '../../../panel/pictures/exportFrame.ts';
import type { Scene } from '../../../panel/pictures/scene.ts';
import { svgText } from '../../../panel/pictures/svgText.ts';
import { deepFreeze } from '../../deepFreeze.ts';

const scene: Scene = deepFreeze({ width: 100, height: 50, marks: [] });

describe('exportFrame', () => {
  it('exportFrame(scene, words) leaves room for a title on one line', () => {
    const { width, height, heading, left, top } = exportFrame(scene, 'Load');
    expect(heading.map(({ text }) => text)).toEqual(['Load']);
    expect([width, height, left, top]).toEqual([140, 118, 20, 48]);
  });

  it('exportFrame(scene, words) writes a long title in lines, each within the picture, above it', () => {
    const words = 'Agreement (rwg) by question and team: 1 all alike, 0 as if answered at random';
    const { width, heading, top } = exportFrame(scene, words);
    expect(heading.map(({ text }) => text).join(' ')).toBe(words);
    expect(heading.length).toBeGreaterThan(1);
    expect(width).toBeGreaterThan(300);
    expect(heading[heading.length - 1]?.y).toBeLessThan(top);
  });

  it('svgText(scene, words) holds every line of the title', () => {
    const title = 'Mean answer, 1 to 5; reversed questions turned, by question and by team';
    const text = svgText(scene, { title, description: 'x' });
    const lines = [...text.matchAll(/<text [^>]*>([^<]*)</g)].map(([, line]) => line);
    expect(lines.join(' ')).toBe(title);
  });
});
