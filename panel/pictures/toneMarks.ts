import type { Tone } from '../../core/declare/view.ts';
import type { Paint, PlainMark } from './scene.ts';

/** The paint of a tone's line, and of the ground behind it. */
export const tonePaints: Readonly<Record<Tone, { readonly line: Paint; readonly soft: Paint }>> = {
  good: { line: 'good', soft: 'goodSoft' },
  watch: { line: 'watch', soft: 'watchSoft' },
  bad: { line: 'bad', soft: 'badSoft' },
  plain: { line: 'lineStrong', soft: 'raised' },
};

/** Side of the square a tone's mark stands in, in pixels. */
export const toneMarkSize = 12;

function signOf(tone: Exclude<Tone, 'plain'>, x: number, y: number): string {
  const at = (dx: number, dy: number) => `${x + dx} ${y + dy}`;
  if (tone === 'good') return `M${at(3.5, 6.2)}L${at(5.3, 8)}L${at(8.6, 4.3)}`;
  if (tone === 'bad') return `M${at(4, 4)}L${at(8, 8)}M${at(8, 4)}L${at(4, 8)}`;
  return `M${at(6, 4.2)}L${at(6, 7.4)}M${at(6, 9)}L${at(6, 9.4)}`;
}

function frameOf(tone: Exclude<Tone, 'plain'>, x: number, y: number, paint: Paint): PlainMark {
  if (tone !== 'watch') {
    return { mark: 'circle', x: x + 6, y: y + 6, radius: 5.2, fill: 'none', stroke: paint };
  }
  const path = `M${x + 6} ${y + 0.8}L${x + 11.6} ${y + 11}L${x + 0.4} ${y + 11}Z`;
  return { mark: 'path', path, fill: 'none', stroke: paint };
}

/** A tone as a sign with a shape of its own: tick, triangle or cross; nothing for plain. */
export function toneMarks(tone: Tone | undefined, x: number, y: number): readonly PlainMark[] {
  if (tone === undefined || tone === 'plain') return [];
  const { line } = tonePaints[tone];
  return [
    frameOf(tone, x, y, line),
    { mark: 'path', path: signOf(tone, x, y), fill: 'none', stroke: line, strokeWidth: 1.4 },
  ];
}
