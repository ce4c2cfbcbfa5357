import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barScale, barSpan } from '../../../panel/pictures/barScale.ts';
import { barsScene } from '../../../panel/pictures/barsScene.ts';
import { fileName } from '../../../panel/pictures/fileName.ts';
import { heatScale, heatStep } from '../../../panel/pictures/heatStep.ts';
import { lanesScene } from '../../../panel/pictures/lanesScene.ts';
import { lightColours, variableOf } from '../../../panel/pictures/palette.ts';
import { type Paint, paintNames } from '../../../panel/pictures/scene.ts';
import { svgText } from '../../../panel/pictures/svgText.ts';
import { textWidth } from '../../../panel/pictures/textWidth.ts';
import { wrapText } from '../../../panel/pictures/wrapText.ts';
import { standInBars, standInHeatMap, standInLanes } from '../standInPictures.ts';

const styles = readFileSync(new URL('../../../panel/styles/colours.css', import.meta.url), 'utf8');

/** Colours a rule of the style sheet gives to the variables. */
function coloursOf(rule: string): ReadonlyMap<string, string> {
  const start = styles.indexOf(`${rule} {`);
  const text = styles.slice(start, styles.indexOf('}', start));
  return new Map(
    [...text.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );
}

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('lightColours', () => {
  const themes = { light: coloursOf('.tandem'), dark: coloursOf('.tandem[data-theme="dark"]') };

  it('lightColours are those of the panel in its light theme', () => {
    const paints = Object.entries(lightColours) as [Exclude<Paint, 'none'>, string][];
    for (const [paint, colour] of paints) {
      expect(themes.light.get(variableOf(paint)), paint).toBe(colour);
    }
    expect(paints.map(([paint]) => paint).sort()).toEqual([...paintNames].sort());
  });

  it('letters on every shade of a heat map have a contrast of 4.5 to 1 in both themes', () => {
    const scales = [heatScale(standInHeatMap), heatScale({ ...standInHeatMap, scale: [-1, 1] })];
    for (const [name, theme] of Object.entries(themes)) {
      for (const { paint, text } of scales.flatMap(({ steps }) => steps)) {
        const ground = theme.get(variableOf(paint)) ?? '';
        const letters = theme.get(variableOf(text)) ?? '';
        expect(contrast(ground, letters), `${name} ${paint}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('signs of groups have a contrast of 3 to 1 against the ground in both themes', () => {
    for (const [name, theme] of Object.entries(themes)) {
      for (let group = 0; group < 8; group++) {
        const colour = theme.get(`--group${group}`) ?? '';
        const ground = theme.get('--sunken') ?? '';
        expect(contrast(colour, ground), `${name} ${group}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

describe('wrapText', () => {
  it('wrapText(text, space) keeps to the lines and their width, and to the words', () => {
    const space = fc.record({
      width: fc.integer({ min: 30, max: 300 }),
      size: fc.constant(11),
      lines: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), space, (text, room) => {
        const lines = wrapText(text, room);
        expect(lines.length).toBeLessThanOrEqual(room.lines);
        for (const line of lines)
          expect(textWidth(line, 11)).toBeLessThanOrEqual(room.width + 0.001);
        const letters = (words: string) => words.replace(/\s+/g, '');
        const last = lines[lines.length - 1] ?? '';
        const shown = letters(lines.join('')).replace(/…$/, '');
        if (!last.endsWith('…')) expect(shown).toBe(letters(text).replace(/…$/, ''));
        expect(letters(text).startsWith(shown)).toBe(true);
      }),
      { seed: 9 },
    );
  });

  it('wrapText(text, space) ends in an ellipsis where a word is lost', () => {
    const space = { width: 60, size: 11, lines: 1 };
    expect(wrapText('Regulars come twice', space)).toEqual(['Regulars…']);
    expect(wrapText('', space)).toEqual([]);
  });
});

describe('barSpan', () => {
  it('barSpan(value, scale) begins at zero and stays on the scale', () => {
    const scale = barScale({
      ...standInBars,
      bars: [
        { label: 'a', value: -5 },
        { label: 'b', value: 15 },
      ],
    });
    expect(scale).toEqual([-5, 15]);
    expect(barSpan(15, scale)).toEqual([0.25, 1]);
    expect(barSpan(-5, scale)).toEqual([0, 0.25]);
    expect(barSpan(99, scale)).toEqual([0.25, 1]);
  });

  it('barScale(block) has a length even when there is nothing to measure', () => {
    expect(barScale({ ...standInBars, bars: [] })).toEqual([0, 1]);
    expect(barScale({ ...standInBars, bars: [{ label: 'a', value: 0 }] })).toEqual([0, 1]);
  });
});

describe('heatStep', () => {
  it('heatStep(value, scale) parts the scale evenly and holds at its ends', () => {
    const scale = heatScale({ ...standInHeatMap, scale: [0, 1] });
    const paints = [-1, 0, 0.19, 0.2, 0.5, 0.99, 1, 2].map((value) => heatStep(value, scale).paint);
    expect(paints).toEqual([
      ...['heat0', 'heat0', 'heat0', 'heat1', 'heat2', 'heat4', 'heat4', 'heat4'],
    ]);
  });

  it('heatScale(block) is alike on both sides of zero', () => {
    const { scale: _, ...open } = standInHeatMap;
    const scale = heatScale({ ...open, values: [[-0.2, 0.6, null]] });
    expect([scale.low, scale.high]).toEqual([-0.6, 0.6]);
    expect(heatStep(-0.5, scale).paint).toBe('low2');
  });
});

describe('svgText', () => {
  const words = { title: 'Map <of> "all" & more', description: 'Made\u0007up' };

  it('svgText(scene, words) is well-formed whatever the labels hold', () => {
    const node = { id: 'x', lane: 'f', label: '<script>&"\u0001', type: 'objective' };
    const block = { ...standInLanes, nodes: [...standInLanes.nodes, node] };
    const text = svgText(lanesScene(block, 400), words);
    expect(text).toContain('<title>Map &lt;of&gt; &quot;all&quot; &amp; more</title>');
    expect(text).toContain('<desc>Madeup</desc>');
    for (const word of ['<script', '\u0001', 'undefined', 'NaN', 'var(']) {
      expect(text).not.toContain(word);
    }
    const open = text.match(/<[a-z]+(?: [^>]*[^/])?>/g) ?? [];
    expect(open.length).toBe((text.match(/<\/[a-z]+>/g) ?? []).length);
  });

  it('svgText(scene, words) says the size of its picture with the room around it', () => {
    const scene = barsScene(standInBars, 480);
    expect(svgText(scene, words)).toContain(`width="520" height="${scene.height + 68}"`);
  });
});

describe('fileName', () => {
  it('fileName(title) keeps letters and digits of any language', () => {
    expect(fileName('Löhne & Ziele: 2026')).toBe('löhne-ziele-2026');
    expect(fileName('???')).toBe('picture');
  });
});
