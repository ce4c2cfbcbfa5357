import type { HeatMapBlock } from '../../core/declare/view.ts';
import { heatLegendMarks } from './heatLegendMarks.ts';
import { heatScale, heatStep } from './heatStep.ts';
import { heatValue } from './heatValue.ts';
import type { Mark, Scene } from './scene.ts';
import { textWidth } from './textWidth.ts';
import { shortenText, wrapText } from './wrapText.ts';

const size = 11;
const cellHeight = 26;
/** Widest title of a row, which may take two lines, and longest title of a column, in pixels. */
const widest = { row: 210, column: 140 } as const;

function longest(texts: readonly string[], most: number): number {
  return Math.min(
    most,
    texts.reduce((width, text) => Math.max(width, textWidth(text, size)), 0),
  );
}

/** Title of a row whose cells begin at that height: one line in their middle, or two. */
function rowTitle(label: string, y: number): readonly Mark[] {
  const lines = wrapText(label, { width: widest.row, size, lines: 2 });
  const first = lines.length === 1 ? y + 17 : y + 11;
  return lines.map((text, index) => ({
    mark: 'text',
    ...{ x: 0, y: first + 12 * index, text, size, fill: 'text' },
  }));
}

/** A heat map as a picture: every cell with its shade and its value, column titles read upward, what the shades mean beneath. */
export function heatMapScene(block: HeatMapBlock): Scene {
  const scale = heatScale(block);
  const left = longest(block.rows, widest.row) + 10;
  const top = longest(block.columns, widest.column) + 10;
  const cell = 46;
  const space = { width: widest.column, size };
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
    marks.push(...rowTitle(label, y));
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
  const width = left + block.columns.length * cell + 4;
  const bottom = top + block.rows.length * cellHeight;
  const legend = heatLegendMarks(block, scale, { width, size, top: bottom + 10 });
  return { width, height: legend.bottom, marks: [...marks, ...legend.marks] };
}
