import { parseRange } from './a1.ts';
import type { Chart, ChartEdit } from './chart.ts';

/** Characters of a chart's name. Source: Microsoft, the longest name of a shape in Excel. */
const longestName = 255;

/** Cells of a line; null where the range is none, or is a block. */
function lineLength(address: string): number | null {
  const range = parseRange(address);
  if (!range) return null;
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  return Math.min(rows, columns) === 1 ? Math.max(rows, columns) : null;
}

function refuseSeries({ series, categories }: Chart): readonly [string, string] | null {
  if (series.length === 0) return ['a chart with at least one series', 'none'];
  const wanted = lineLength(categories);
  if (wanted === null) return ['categories in one row or column', categories];
  const odd = series.find(({ values }) => lineLength(values) !== wanted);
  return odd ? [`${wanted} cells in one row or column for "${odd.name}"`, odd.values] : null;
}

/** Why no host can make this chart, as (expected, found); null when all can. */
export function refuseChart({ name, after }: ChartEdit): readonly [string, string] | null {
  if (name.trim() === '') return ['a chart with a name', 'none'];
  if (name.length > longestName) return [`a name of at most ${longestName} characters`, name];
  if (!after) return null;
  const { top, left, bottom, right } = after.anchor;
  if (top < 0 || left < 0 || bottom < top || right < left) {
    return ['a chart that covers cells of the sheet', JSON.stringify(after.anchor)];
  }
  return refuseSeries(after);
}
