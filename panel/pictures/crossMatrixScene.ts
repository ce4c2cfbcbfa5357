import type { CrossMatrixBlock, MatrixArm } from '../../core/declare/view.ts';
import { matrixLinks } from '../../core/declare/viewText/crossMatrixTable.ts';
import type { Box, Mark, Scene } from './scene.ts';
import { shortenText, wrapText } from './wrapText.ts';

const cell = 22;
const size = 11;
/** Room for the labels that lie in the middle column, and those that stand in the middle row. */
const middle = { width: 210, height: 150 } as const;

/** Items of an arm that are drawn. Ours: more make a picture nobody takes in; the lists and the text hold all. */
const mostItems = 24;

type Item = MatrixArm['items'][number];

/** The arm as it is drawn: the last place says how many are left out. */
function shortened(arm: MatrixArm): MatrixArm {
  const left = arm.items.length - mostItems + 1;
  if (left <= 1) return arm;
  const more: Item = { id: '', label: `and ${left} more` };
  return { ...arm, items: [...arm.items.slice(0, mostItems - 1), more] };
}

function drawn({ south, west, north, east, people, ...block }: CrossMatrixBlock): CrossMatrixBlock {
  return {
    ...block,
    ...{ south: shortened(south), west: shortened(west) },
    ...{ north: shortened(north), east: shortened(east) },
    ...(people ? { people: shortened(people) } : {}),
  };
}

interface Places {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function centre(start: number, index: number): number {
  return start + (index + 0.5) * cell;
}

/** Lying labels of the arm above or below the cross. */
function lyingLabels(arm: MatrixArm, x: number, y: number): Mark[] {
  return arm.items.flatMap(({ label }, index): Mark[] => [
    {
      mark: 'rect',
      ...{ x, y: y + index * cell, width: middle.width, height: cell },
      fill: 'raised',
      stroke: 'line',
    },
    {
      mark: 'text',
      ...{ x: x + 6, y: centre(y, index) + 4, size, fill: 'text' as const },
      text: shortenText(label, { width: middle.width - 12, size }),
    },
  ]);
}

/** Standing labels of an arm beside the cross. */
function standingLabels(arm: MatrixArm, x: number, y: number): Mark[] {
  return arm.items.flatMap(({ label }, index): Mark[] => [
    {
      mark: 'rect',
      ...{ x: x + index * cell, y, width: cell, height: middle.height },
      fill: 'raised',
      stroke: 'line',
    },
    {
      mark: 'text',
      ...{ x: centre(x, index) + 4, y: y + middle.height - 6, size, fill: 'text' as const },
      text: shortenText(label, { width: middle.height - 12, size }),
      upward: true,
    },
  ]);
}

interface Corner {
  readonly rows: readonly Item[];
  readonly columns: readonly Item[];
  readonly x: number;
  readonly y: number;
}

/** The squares where two arms meet, with a filled dot for a strong link and an open one for a weak one. */
function cornerMarks(
  { rows, columns, x, y }: Corner,
  links: ReturnType<typeof matrixLinks>,
): Mark[] {
  return rows.flatMap((row, down) => {
    const linked = new Map((links.get(row.id) ?? []).map(({ id, strength }) => [id, strength]));
    return columns.flatMap((column, across): Mark[] => {
      const strength = linked.get(column.id);
      const place = { x: x + across * cell, y: y + down * cell, width: cell, height: cell };
      const square: Mark = { mark: 'rect', ...place, fill: 'ground', stroke: 'line' };
      if (strength === undefined) return [square];
      const dot = {
        mark: 'circle' as const,
        x: centre(x, across),
        y: centre(y, down),
        radius: 5.5,
      };
      const look = { fill: strength === 'strong' ? 'chart' : 'ground', stroke: 'chart' } as const;
      return [square, { ...dot, ...look, strokeWidth: 1.5 }];
    });
  });
}

/** The cross itself, with the titles of the four arms in its quarters. */
function crossMarks(block: CrossMatrixBlock, { x, y, width, height }: Box): Mark[] {
  const title = (text: string, left: number, top: number): Mark[] =>
    wrapText(text, { width: width * 0.38, size: 10, lines: 2 }).map((line, index) => ({
      mark: 'text',
      ...{ x: left, y: top + index * 12, size: 10, bold: true, anchor: 'middle' as const },
      text: line,
      fill: 'quiet',
      halo: 'sunken',
    }));
  const [right, bottom] = [x + width, y + height];
  const lines = `M${x} ${y}L${right} ${bottom}M${right} ${y}L${x} ${bottom}`;
  return [
    { mark: 'rect', x, y, width, height, fill: 'sunken', stroke: 'line' },
    { mark: 'path', path: lines, stroke: 'lineStrong' },
    ...title(block.north.title, x + width / 2, y + 20),
    ...title(block.south.title, x + width / 2, bottom - 24),
    ...title(block.west.title, x + width * 0.22, y + height / 2),
    ...title(block.east.title, x + width * 0.78, y + height / 2),
  ];
}

function placesOf({ west, north }: CrossMatrixBlock): Places {
  const left = west.items.length * cell + 2;
  const top = north.items.length * cell + 2;
  return { left, right: left + middle.width, top, bottom: top + middle.height };
}

/**
 * An X-matrix: arms around the cross, links in the corners where two arms meet, people beyond the arm at the right.
 * Of a long arm the first items are drawn, and how many there are beyond.
 */
export function crossMatrixScene(matrix: CrossMatrixBlock): Scene {
  const block = drawn(matrix);
  const { south, west, north, east, people } = block;
  const { left, right, top, bottom } = placesOf(block);
  const links = matrixLinks(block);
  const beyond = right + east.items.length * cell + (people ? 10 : 0);
  const corner = (rows: MatrixArm, columns: MatrixArm, place: { x: number; y: number }) =>
    cornerMarks({ rows: rows.items, columns: columns.items, ...place }, links);
  const crowd: Mark[] = people
    ? [
        ...standingLabels(people, beyond, top),
        ...corner(north, people, { x: beyond, y: 2 }),
        ...corner(south, people, { x: beyond, y: bottom }),
        {
          mark: 'text',
          ...{ x: beyond, y: bottom + south.items.length * cell + 14, size },
          text: people.title,
          bold: true,
          fill: 'quiet',
        },
      ]
    : [];
  return {
    width: beyond + Math.max((people?.items.length ?? 0) * cell, people ? 60 : 0) + 4,
    height: bottom + south.items.length * cell + 20,
    marks: [
      ...crossMarks(block, { x: left, y: top, ...middle }),
      ...lyingLabels(north, left, 2),
      ...lyingLabels(south, left, bottom),
      ...standingLabels(west, 2, top),
      ...standingLabels(east, right, top),
      ...corner(north, west, { x: 2, y: 2 }),
      ...corner(south, west, { x: 2, y: bottom }),
      ...corner(north, east, { x: right, y: 2 }),
      ...corner(south, east, { x: right, y: bottom }),
      ...crowd,
    ],
  };
}
