import type { LinesBlock } from '../../core/declare/view.ts';
import { valueText } from '../../core/declare/viewText/valueText.ts';
import { alongText } from '../pictures/lineScale.ts';

/** Every value of a picture of lines in one sentence: what stands in its place where it cannot be seen. */
export function linesWords(block: LinesBlock): string {
  const lines = block.series.map(({ label, points }) => {
    const values = points.map(([x, y]) => `${alongText(x, block)} ${valueText(y, block.unit)}`);
    return `${label}: ${values.join('; ')}`;
  });
  return `${block.caption}. ${lines.join('. ')}.`;
}
