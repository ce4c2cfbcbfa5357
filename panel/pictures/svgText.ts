import { exportFrame } from './exportFrame.ts';
import { fixedPaint } from './palette.ts';
import type { Mark, PlainMark, Scene, TextMark } from './scene.ts';

/** Faces every system has, so that the picture looks the same in a document. */
export const exportFonts = 'Inter, "Segoe UI", Roboto, Arial, sans-serif';

/** Letters an XML file may not hold as they are; control characters it may not hold at all. */
function escapeText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function rounded(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeText(value);
}

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${rounded(value)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

function textElement(mark: TextMark): string {
  const { x, y, text, size, fill, bold, anchor, upward, halo, opacity } = mark;
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': bold ? 600 : undefined,
      'text-anchor': anchor,
      fill: fixedPaint(fill),
      stroke: halo && fixedPaint(halo),
      'stroke-width': halo && 3,
      'paint-order': halo && 'stroke',
      transform: upward ? `rotate(-90 ${rounded(x)} ${rounded(y)})` : undefined,
      opacity,
    },
    escapeText(text),
  );
}

function plainElement(mark: PlainMark): string {
  if (mark.mark === 'text') return textElement(mark);
  const shape = {
    fill: fixedPaint(mark.fill),
    stroke: mark.stroke && fixedPaint(mark.stroke),
    'stroke-width': mark.stroke && (mark.strokeWidth ?? 1),
    'stroke-dasharray': mark.dashed ? '4 3' : undefined,
    opacity: mark.opacity,
  };
  switch (mark.mark) {
    case 'rect': {
      const { x, y, width, height, radius } = mark;
      return element('rect', { x, y, width, height, rx: radius, ...shape });
    }
    case 'circle':
      return element('circle', { cx: mark.x, cy: mark.y, r: mark.radius, ...shape });
    case 'path':
      return element('path', { d: mark.path, ...shape });
  }
}

function markElement(mark: Mark): string {
  if (mark.mark !== 'group') return plainElement(mark);
  const title = element('title', {}, escapeText(mark.label));
  return element('g', {}, title + mark.marks.map(plainElement).join(''));
}

/** A picture as an SVG file on a light ground, with its title above it and the text that stands for it. */
export function svgText(scene: Scene, words: { title: string; description: string }): string {
  const { width, height, heading, left, top } = exportFrame(scene, words.title);
  const ground = element('rect', { width, height, fill: fixedPaint('ground') });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
    role: 'img',
    'font-family': exportFonts,
  };
  const drawing = scene.marks.map(markElement).join('\n');
  return element(
    'svg',
    attributes,
    [
      element('title', {}, escapeText(words.title)),
      element('desc', {}, escapeText(words.description)),
      ground,
      ...heading.map(textElement),
      element('g', { transform: `translate(${left} ${top})` }, drawing),
    ].join('\n'),
  );
}
