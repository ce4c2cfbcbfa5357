import type { LineSeries, LinesBlock } from '../../core/declare/view.ts';
import type { Mark, PathMark } from './scene.ts';
import { textWidth } from './textWidth.ts';

const size = 11;
const lineHeight = 18;
const sampleWidth = 18;

type Stroke = Omit<PathMark, 'mark' | 'path'>;

/** How a line looks by its role: never by colour alone. */
export const lineStrokes: Readonly<Record<LineSeries['role'], Stroke>> = {
  measured: { stroke: 'chart', strokeWidth: 2 },
  planned: { stroke: 'quiet', strokeWidth: 1 },
  ahead: { stroke: 'chart', strokeWidth: 2, dashed: true },
};

interface LegendEntry {
  readonly label: string;
  readonly mark: (x: number, y: number) => Mark;
}

function lineEntry(label: string, look: Stroke): LegendEntry {
  const mark = (x: number, y: number): Mark => ({
    mark: 'path',
    path: `M${x} ${y}L${x + sampleWidth} ${y}`,
    ...look,
  });
  return { label, mark };
}

function bandEntry(label: string): LegendEntry {
  const area = { width: sampleWidth, height: 10, fill: 'chart', opacity: 0.18 } as const;
  return { label, mark: (x, y) => ({ mark: 'rect', x, y: y - 5, ...area }) };
}

function entriesOf({ series, band, mark }: LinesBlock): readonly LegendEntry[] {
  return [
    ...series.map(({ label, role }) => lineEntry(label, lineStrokes[role])),
    ...(band ? [bandEntry(band.label)] : []),
    ...(mark ? [lineEntry(mark.label, { stroke: 'lineStrong', dashed: true })] : []),
  ];
}

/** What each line means, from `top` down, in as many lines as the width takes; `bottom` is where it ends. */
export function lineLegend(
  block: LinesBlock,
  width: number,
  top: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const marks: Mark[] = [];
  let [x, y] = [0, top + 10];
  for (const { label, mark } of entriesOf(block)) {
    const wide = sampleWidth + 6 + textWidth(label, size) + 12;
    if (x > 0 && x + wide > width) [x, y] = [0, y + lineHeight];
    marks.push(mark(x, y));
    const text = { x: x + sampleWidth + 6, y: y + 4, text: label };
    marks.push({ mark: 'text', ...text, size, fill: 'text' });
    x += wide;
  }
  return { marks, bottom: y + lineHeight / 2 };
}
