import type { BarsBlock } from '../../core/declare/view.ts';
import { valueText } from '../../core/declare/viewText/valueText.ts';
import { barScale, barSpan } from './barScale.ts';
import type { Mark, Paint, Scene } from './scene.ts';
import { toneMarks } from './toneMarks.ts';
import { shortenText } from './wrapText.ts';

const rowHeight = 40;
const barHeight = 8;
const size = 12;

const fills: Readonly<Record<string, Paint>> = { good: 'good', watch: 'watch', bad: 'bad' };

/** Bars under each other: label and value above, the bar beneath, with its tone's sign. */
export function barsScene(block: BarsBlock, width: number): Scene {
  const scale = barScale(block);
  const zero = barSpan(0, scale)[0] * width;
  const marks: Mark[] = [];
  block.bars.forEach(({ label, value, tone }, index) => {
    const y = index * rowHeight + 4;
    const [start, end] = value === null ? [0, 0] : barSpan(value, scale);
    const text = shortenText(label, { width: width * 0.62, size });
    const words = value === null ? 'Not enough data' : valueText(value, block.unit);
    const sign = tone === undefined || tone === 'plain' ? 0 : 16;
    marks.push({ mark: 'text', x: sign, y: y + 12, text, size, fill: 'text' });
    marks.push(...toneMarks(tone, 0, y + 2));
    marks.push({
      mark: 'text',
      ...{ x: width, y: y + 12, text: words, size, bold: value !== null },
      anchor: 'end',
      fill: value === null ? 'quiet' : 'text',
    });
    const bar = { mark: 'rect' as const, y: y + 19, height: barHeight, radius: 4 };
    marks.push({ ...bar, x: 0, width, fill: 'sunken', stroke: 'line' });
    if (value !== null && value !== 0) {
      const fill = fills[tone ?? 'plain'] ?? 'chart';
      marks.push({ ...bar, x: start * width, width: Math.max(1, (end - start) * width), fill });
    }
  });
  const height = block.bars.length * rowHeight + 4;
  if (scale[0] < 0) {
    marks.push({ mark: 'path', path: `M${zero} 0L${zero} ${height}`, stroke: 'lineStrong' });
  }
  return { width, height, marks };
}
