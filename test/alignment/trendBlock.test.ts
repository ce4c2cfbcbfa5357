import { describe, expect, it } from 'vitest';
import { type AlignmentIndex, unmeasuredIndex } from '../../core/alignment/alignmentIndex.ts';
import { indexTrendBlock, trendBlock } from '../../core/alignment/trendBlock.ts';
import { serialOfText } from '../../core/calendar/serial.ts';
import { trendSection } from '../../core/tracker/trendSection.ts';
import { linesWords } from '../../panel/model/linesWords.ts';
import { linesScene } from '../../panel/pictures/linesScene.ts';
import { deepFreeze } from '../deepFreeze.ts';

const day = (text: string) => serialOfText(text) ?? 0;
const [first, second, today] = [day('2026-10-19'), day('2026-11-02'), day('2026-11-15')];

const index: AlignmentIndex = deepFreeze({
  ...unmeasuredIndex,
  ...{ value: 64, enough: true, asOf: today },
  trend: [
    { day: first, value: 51 },
    { day: second, value: 58.5 },
  ],
});

describe('trendBlock', () => {
  it('indexTrendBlock(index) draws its snapshots and today from 0 to 100', () => {
    expect(indexTrendBlock(index)).toMatchObject({
      ...{ block: 'lines', caption: 'Alignment index over time', unit: 'score', scale: [0, 100] },
      series: [
        {
          points: [
            [first, 51],
            [second, 58.5],
            [today, 64],
          ],
        },
      ],
    });
  });

  it('indexTrendBlock(no day, or no value today) draws the snapshots alone', () => {
    for (const less of [{ asOf: null }, { value: null }]) {
      const block = indexTrendBlock({ ...index, ...less });
      expect(block.block === 'lines' && block.series[0]?.points).toHaveLength(2);
    }
  });

  it('trendBlock(snapshots without enough data) leaves them out, never as 0', () => {
    const trend = [...index.trend, { day: second + 1, value: null }];
    const block = trendBlock({ title: 'Firefighting', value: 20, trend }, today);
    const ys = block.block === 'lines' ? block.series[0]?.points.map(([, y]) => y) : null;
    expect(ys).toEqual([51, 58.5, 20]);
  });

  it.each([
    ['no snapshot', [], /No snapshot holds a value yet\..*from two snapshots on/],
    [
      'only one',
      [{ day: first, value: 51 }],
      /One snapshot holds a value: 2026-10-19, 51 of 100\./,
    ],
    [
      'one of two known',
      [
        { day: first, value: null },
        { day: second, value: 3 },
      ],
      /One snapshot/,
    ],
  ])('trendBlock(%s) says so in a sentence', (_, trend, words) => {
    const block = trendBlock({ title: 'Alignment index', value: 64, trend }, today);
    expect(block.block === 'text' && block.text).toMatch(words);
  });
});

describe('a picture of the trend', () => {
  const block = indexTrendBlock(index);
  if (block.block !== 'lines') throw new Error('no lines');

  it('linesWords(block) says every value with its day', () => {
    expect(linesWords(block)).toBe(
      'Alignment index over time. Alignment index: 2026-10-19 51 of 100; 2026-11-02 59 of 100; 2026-11-15 64 of 100.',
    );
  });

  it('linesScene(block, width, look) is lower, within its size, with the ends of the scale', () => {
    const { width, height, marks } = linesScene(block, 240, { tall: 72, hasLegend: false });
    expect([width, height < 100]).toEqual([240, true]);
    const dots = marks.flatMap((mark) => (mark.mark === 'circle' ? [mark] : []));
    expect(dots).toHaveLength(3);
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(240);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(72);
    }
    const texts = marks.flatMap((mark) => (mark.mark === 'text' ? [mark.text] : []));
    expect(texts).toEqual(['0 of 100', '100 of 100', '2026-10-19', '2026-11-15']);
  });
});

describe('trendSection', () => {
  it('trendSection(index) has the numbers of the last snapshots and today, and a chart over exactly these', () => {
    const { rows, drawn } = trendSection(index);
    expect(rows).toEqual([
      [first, 51],
      [second, 58.5],
      [today, 64],
    ]);
    const chart = drawn?.edits('Check-up', 20).find(({ kind }) => kind === 'chart');
    expect(chart).toMatchObject({
      after: { categories: 'A21:A23', series: [{ values: 'B21:B23' }], minimum: 0, maximum: 100 },
    });
  });

  it('trendSection(many snapshots) prints the last twelve', () => {
    const trend = Array.from({ length: 30 }, (_, at) => ({ day: first - 30 + at, value: at }));
    const { rows } = trendSection({ ...index, trend });
    expect(rows.map(([, value]) => value)).toEqual([...trend.slice(18).map((p) => p.value), 64]);
  });

  it('trendSection(one snapshot) says what is missing and draws nothing', () => {
    const section = trendSection({ ...index, trend: index.trend.slice(0, 1) });
    expect(section.drawn).toBeUndefined();
    expect(String(section.rows[0]?.[0])).toContain('One snapshot');
  });
});
