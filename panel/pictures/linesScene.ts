import type { LinePoint, LineSeries, LinesBlock } from '../../core/declare/view.ts';
import { valueText } from '../../core/declare/viewText/valueText.ts';
import { lineLegend, lineStrokes } from './lineLegend.ts';
import { alongText, type LineScale, lineScale } from './lineScale.ts';
import type { Mark } from './scene.ts';
import { textWidth } from './textWidth.ts';
import { shortenText } from './wrapText.ts';

const size = 11;
const wholeHeight = 150;
const belowAxis = 22;

/** Turns points of the axes into pixels. */
interface Frame {
  /** Height of the plot. */
  readonly tall: number;
  readonly left: number;
  readonly right: number;
  readonly placeX: (x: number) => number;
  readonly placeY: (y: number) => number;
}

interface Room {
  readonly width: number;
  readonly left: number;
  readonly tall: number;
}

function frameOf({ x, y }: LineScale, { width, left, tall }: Room): Frame {
  const right = width - 4;
  const [fromX, toX] = x;
  const [fromY, toY] = y;
  return {
    ...{ tall, left, right },
    placeX: (value) => left + ((value - fromX) / (toX - fromX)) * (right - left),
    placeY: (value) => 6 + (1 - (value - fromY) / (toY - fromY)) * (tall - 6),
  };
}

function pathOf(points: readonly LinePoint[], { placeX, placeY }: Frame): string {
  const digits = (value: number) => Number(value.toFixed(2));
  return points
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${digits(placeX(x))} ${digits(placeY(y))}`)
    .join('');
}

function seriesMarks({ points, role }: LineSeries, frame: Frame): Mark[] {
  const line: Mark = { mark: 'path', path: pathOf(points, frame), ...lineStrokes[role] };
  if (role !== 'measured') return [line];
  const dots = points.map(([x, y]): Mark => {
    const place = { x: frame.placeX(x), y: frame.placeY(y) };
    return { mark: 'circle', ...place, radius: 3, fill: 'chart' };
  });
  return [line, ...dots];
}

function bandMarks({ band }: LinesBlock, frame: Frame): Mark[] {
  if (!band || band.points.length < 2) return [];
  const upper = band.points.map(([x, , high]): LinePoint => [x, high]);
  const lower = band.points.map(([x, low]): LinePoint => [x, low]);
  const path = `${pathOf([...upper, ...lower.reverse()], frame)}Z`;
  return [{ mark: 'path', path, fill: 'chart', opacity: 0.18 }];
}

function levelMarks({ levels = [], unit }: LinesBlock, frame: Frame): Mark[] {
  return levels.flatMap(({ label, y }): Mark[] => {
    const height = frame.placeY(y);
    const path = `M${frame.left} ${height}L${frame.right} ${height}`;
    const text = shortenText(`${label} ${valueText(y, unit)}`, {
      width: (frame.right - frame.left) / 2,
      size,
    });
    const above = height > 20 ? height - 4 : height + size + 2;
    return [
      { mark: 'path', path, stroke: 'good', strokeWidth: 1.5 },
      ...([
        { mark: 'text', x: frame.left + 4, y: above, text, size, fill: 'text', halo: 'ground' },
      ] as const),
    ];
  });
}

function markOfX({ mark }: LinesBlock, { x }: LineScale, frame: Frame): Mark[] {
  if (!mark || mark.x < x[0] || mark.x > x[1]) return [];
  const place = frame.placeX(mark.x);
  const path = `M${place} 0L${place} ${frame.tall}`;
  return [{ mark: 'path', path, stroke: 'lineStrong', dashed: true }];
}

function axisMarks(block: LinesBlock, { x, y }: LineScale, frame: Frame): Mark[] {
  const { left, right, tall } = frame;
  const base = tall + size + 4;
  const shared = { mark: 'text' as const, size, fill: 'quiet' as const };
  const ends = [y[0], y[1]].map((value, index): Mark => {
    const height = index === 0 ? tall : size;
    const text = valueText(value, block.unit);
    return { ...shared, x: left - 6, y: height, text, anchor: 'end' };
  });
  return [
    {
      mark: 'path',
      path: `M${left} 0L${left} ${tall}L${right} ${tall}`,
      stroke: 'line',
    },
    ...ends,
    { ...shared, x: left, y: base, text: alongText(x[0], block) },
    { ...shared, x: right, y: base, text: alongText(x[1], block), anchor: 'end' },
  ];
}

/** How much room a picture of lines takes. */
export interface LinesLook {
  /** Height of the plot in pixels; 150 when left out. */
  readonly tall?: number;
  /** Left out where one line says by its caption what it is. */
  readonly hasLegend?: boolean;
}

/** Lines over their axis with band, levels and legend; an empty scene where the block has no point. */
export function linesScene(
  block: LinesBlock,
  width: number,
  { tall = wholeHeight, hasLegend = true }: LinesLook = {},
) {
  const scale = lineScale(block);
  if (scale === null) return { width, height: 0, marks: [] };
  const widest = scale.y.map((value) => textWidth(valueText(value, block.unit), size));
  const left = Math.min(width / 3, Math.max(...widest) + 8);
  const frame = frameOf(scale, { width, left, tall });
  const foot = tall + belowAxis;
  const below = hasLegend ? lineLegend(block, width, foot) : { marks: [], bottom: foot };
  const marks: Mark[] = [
    ...axisMarks(block, scale, frame),
    ...bandMarks(block, frame),
    ...levelMarks(block, frame),
    ...markOfX(block, scale, frame),
    ...block.series.flatMap((series) => seriesMarks(series, frame)),
    ...below.marks,
  ];
  return { width, height: below.bottom, marks };
}
