import type { Colour, Icon, IconShape } from './readIcon.ts';

/** Samples across one pixel: small pictures need finer edges than large ones. */
function samplesFor(size: number): number {
  return size < 64 ? 8 : 4;
}

/** Bytes of a picture, four a pixel: red, green, blue, opacity. */
export interface Picture {
  readonly size: number;
  readonly bytes: Uint8Array;
}

type Line = Extract<IconShape, { type: 'line' }>;
type Rectangle = Extract<IconShape, { type: 'rectangle' }>;

function distanceToSegment(
  [x, y]: readonly [number, number],
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

function onLine({ points, stroke }: Line, x: number, y: number): boolean {
  return points.some((point, index) => {
    const next = points[index + 1];
    return next !== undefined && distanceToSegment([x, y], point, next) <= stroke / 2;
  });
}

function inRectangle(shape: Rectangle, x: number, y: number): boolean {
  const { radius, width, height } = shape;
  const right = Math.abs(x - shape.x - width / 2) - width / 2 + radius;
  const down = Math.abs(y - shape.y - height / 2) - height / 2 + radius;
  return Math.hypot(Math.max(0, right), Math.max(0, down)) <= radius;
}

function covers(shape: IconShape, x: number, y: number): boolean {
  if (shape.type === 'line') return onLine(shape, x, y);
  if (shape.type === 'rectangle') return inRectangle(shape, x, y);
  const distance = Math.hypot(x - shape.x, y - shape.y);
  if (shape.stroke === 0) return distance <= shape.radius;
  return Math.abs(distance - shape.radius) <= shape.stroke / 2;
}

function colourAt(icon: Icon, x: number, y: number): Colour | null {
  for (let index = icon.shapes.length - 1; index >= 0; index--) {
    const shape = icon.shapes[index];
    if (shape && covers(shape, x, y)) return shape.colour;
  }
  return null;
}

function pixel(
  icon: Icon,
  size: number,
  { column, row }: { column: number; row: number },
): readonly number[] {
  const scale = icon.size / size;
  const samples = samplesFor(size);
  let covered = 0;
  const sum = [0, 0, 0];
  for (let sample = 0; sample < samples * samples; sample++) {
    const x = (column + ((sample % samples) + 0.5) / samples) * scale;
    const y = (row + (Math.floor(sample / samples) + 0.5) / samples) * scale;
    const colour = colourAt(icon, x, y);
    if (!colour) continue;
    covered += 1;
    colour.forEach((part, index) => {
      sum[index] = (sum[index] ?? 0) + part;
    });
  }
  const mean = sum.map((part) => (covered === 0 ? 0 : Math.round(part / covered)));
  return [...mean, Math.round((255 * covered) / samples ** 2)];
}

/** Draws the icon as a square picture of `size` pixels a side. */
export function drawIcon(icon: Icon, size: number): Picture {
  const bytes = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      bytes.set(pixel(icon, size, { column, row }), (row * size + column) * 4);
    }
  }
  return { size, bytes };
}

/** The icon's figure in white on nothing, as the Microsoft 365 app bar wants its outline icon. */
export function outlineOf({ size, shapes }: Icon): Icon {
  const white: Colour = [255, 255, 255];
  const figure = shapes.filter(({ type }) => type !== 'rectangle');
  return { size, shapes: figure.map((shape) => ({ ...shape, colour: white })) };
}
