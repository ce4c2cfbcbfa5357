import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinesBlock } from '../../../core/declare/view.ts';
import { blockTable } from '../../../core/declare/viewText/blockTable.ts';
import { isBlock } from '../../../panel/isBlock.ts';
import { lineScale } from '../../../panel/pictures/lineScale.ts';
import { linesScene } from '../../../panel/pictures/linesScene.ts';
import type { Mark } from '../../../panel/pictures/scene.ts';
import { deepFreeze } from '../../deepFreeze.ts';

const block: LinesBlock = deepFreeze({
  ...{ block: 'lines', caption: 'Reviews', unit: 'count', along: 'date' },
  series: [
    {
      ...{ label: 'Measured', role: 'measured' },
      points: [
        [46307, 322],
        [46342, 370],
      ],
    },
    {
      ...{ label: 'Forecast', role: 'ahead' },
      points: [
        [46342, 370],
        [46387, 427],
      ],
    },
  ],
  band: {
    label: '80 % interval',
    points: [
      [46342, 370, 370],
      [46387, 416, 439],
    ],
  },
  levels: [{ label: 'Target', y: 450 }],
  mark: { label: 'Today', x: 46341 },
});

/** Every x and y a mark is drawn at. */
function placesOf(mark: Mark): readonly (readonly [number, number])[] {
  if (mark.mark === 'circle') return [[mark.x, mark.y]];
  if (mark.mark !== 'path') return [];
  const numbers = (mark.path.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0] as const] : []));
}

describe('linesScene', () => {
  it('names every line, the band, the level with its value, and both ends of the axes', () => {
    const texts = linesScene(block, 300).marks.flatMap((mark) =>
      mark.mark === 'text' ? [mark.text] : [],
    );
    for (const text of ['Measured', 'Forecast', '80 % interval', 'Today', 'Target 450'])
      expect(texts).toContain(text);
    expect(texts).toContain('2026-10-12');
    expect(texts).toContain('2026-12-31');
  });

  it('tells what is ahead by its dashes, not by colour alone', () => {
    const dashed = linesScene(block, 300).marks.filter(
      (mark) => mark.mark === 'path' && mark.dashed && mark.stroke === 'chart',
    );
    expect(dashed.length).toBeGreaterThanOrEqual(2);
  });

  it('leaves a mark outside the axis away, and is empty without a point', () => {
    const late = { ...block, mark: { label: 'Today', x: 46400 } };
    expect(linesScene(late, 300).marks.length).toBe(linesScene(block, 300).marks.length - 1);
    expect(linesScene({ ...block, series: [], band: undefined }, 300)).toMatchObject({
      ...{ height: 0, marks: [] },
    });
  });

  it('everything drawn stands inside the picture, whatever the values and the width', () => {
    const value = fc.integer({ min: -1e6, max: 1e6 });
    const points = fc
      .uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 })
      .chain((days) =>
        fc
          .array(value, { minLength: days.length, maxLength: days.length })
          .map((values) =>
            [...days]
              .sort((left, right) => left - right)
              .map((day, at) => [46000 + day, values[at] ?? 0] as const),
          ),
      );
    fc.assert(
      fc.property(points, fc.integer({ min: 240, max: 900 }), (measured, width) => {
        const series = [{ label: 'Measured', role: 'measured' as const, points: measured }];
        const scene = linesScene({ ...block, series, band: undefined, levels: [] }, width);
        for (const [x, y] of scene.marks.flatMap(placesOf)) {
          expect(x).toBeGreaterThanOrEqual(-0.01);
          expect(x).toBeLessThanOrEqual(width + 0.01);
          expect(y).toBeGreaterThanOrEqual(-0.01);
          expect(y).toBeLessThanOrEqual(scene.height + 0.01);
        }
      }),
      { seed: 77, numRuns: 100 },
    );
  });
});

describe('lines as text', () => {
  it('blockTable has a row a day with every line, both ends of the band and the level', () => {
    const { columns, rows } = blockTable(block);
    expect(columns.map(({ header }) => header)).toEqual([
      ...['Day', 'Measured', 'Forecast', '80 % interval: from', '80 % interval: to', 'Target'],
    ]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      [46307, 322, null, null, null, 450],
      [46342, 370, 370, 370, 370, 450],
      [46387, null, 427, 416, 439, 450],
    ]);
  });

  it('isBlock takes it, lineScale holds every value', () => {
    expect(isBlock(block)).toBe(true);
    const scale = lineScale(block);
    expect(scale?.x).toEqual([46307, 46387]);
    expect(scale?.y[0]).toBeLessThan(322);
    expect(scale?.y[1]).toBeGreaterThan(450);
  });
});
