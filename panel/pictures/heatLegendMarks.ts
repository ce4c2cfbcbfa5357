import type { HeatMapBlock } from '../../core/declare/view.ts';
import { valueText } from '../../core/declare/viewText/valueText.ts';
import type { HeatScale } from './heatStep.ts';
import type { Mark } from './scene.ts';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

const step = { width: 18, height: 10 } as const;

interface LegendPlace {
  /** Pixels the words may take. */
  readonly width: number;
  /** Font size in pixels. */
  readonly size: number;
  readonly top: number;
}

/** What the shades of a heat map mean, lowest first, and what a cell without a value says; with where they end. */
export function heatLegendMarks(
  block: HeatMapBlock,
  scale: HeatScale,
  { width, size, top }: LegendPlace,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const low = valueText(scale.low, block.unit);
  const left = textWidth(low, size) + 6;
  const right = left + scale.steps.length * step.width + 6;
  const words = { mark: 'text', size, fill: 'quiet' } as const;
  const empty = block.emptyMeans === undefined ? '' : `· = ${block.emptyMeans}`;
  const lines = wrapText(empty, { width, size, lines: 4 });
  return {
    marks: [
      { ...words, x: 0, y: top + 10, text: low },
      ...scale.steps.map(
        ({ paint }, index): Mark => ({
          mark: 'rect',
          ...{ ...step, x: left + index * step.width, y: top + 1, fill: paint },
        }),
      ),
      { ...words, x: right, y: top + 10, text: valueText(scale.high, block.unit) },
      ...lines.map((text, index): Mark => ({ ...words, x: 0, y: top + 28 + index * 15, text })),
    ],
    bottom: top + 14 + (lines.length === 0 ? 0 : 6 + lines.length * 15),
  };
}
