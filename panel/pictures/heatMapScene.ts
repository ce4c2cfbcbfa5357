import type { HeatMapBlock } from '../../core/declare/view.ts';
import { heatScale, heatStep } from './heatStep.ts';
import { heatValue } from './heatValue.ts';
import type { Mark, Scene } from './scene.ts';
import { textWidth } from './textWidth.ts';
import { shortenText } from './wrapText.ts';

const size = 11;
const cellHeight = 26;
const widestLabel = 140;

function longest(texts: readonly string[]): number {
  return Math.min(
    widestLabel,
    texts.reduce((width, text) => Math.max(width, textWidth(text, size)), 0),
  );
}

/** A heat map as a picture: every cell with its shade and its value, column titles read upward. */
export function heatMapScene(block: HeatMapBlock): Scene {
  const scale = heatScale(block);
  const left = longest(block.rows) + 10;
  const top = longest(block.columns) + 10;
  const cell = 46;
  const space = { width: widestLabel, size };
  const marks: Mark[] = block.columns.map((text, column) => ({
    mark: 'text',
    x: left + (column + 0.5) * cell + 4,
    y: top - 6,
    text: shortenText(text, space),
    size,
    fill: 'quiet',
    upward: true,
  }));
  block.rows.forEach((label, row) => {
    const y = top + row * cellHeight;
    const text = shortenText(label, space);
    marks.push({ mark: 'text', x: 0, y: y + 17, text, size, fill: 'text' });
    block.columns.forEach((_, column) => {
      const value = block.values[row]?.[column] ?? null;
      const x = left + column * cell;
      const step = value === null ? null : heatStep(value, scale);
      marks.push({
        mark: 'rect',
        ...{ x: x + 1, y: y + 1, width: cell - 2, height: cellHeight - 2, radius: 3 },
        fill: step?.paint ?? 'ground',
        stroke: step ? undefined : 'line',
        dashed: step === null,
      });
      marks.push({
        mark: 'text',
        ...{ x: x + cell / 2, y: y + 17, size, anchor: 'middle' as const },
        text: heatValue(value, block.unit),
        fill: step?.text ?? 'quiet',
      });
    });
  });
  return {
    width: left + block.columns.length * cell + 4,
    height: top + block.rows.length * cellHeight + 4,
    marks,
  };
}
