/** A filled disc, a ring, a rounded rectangle or a round-ended line; lengths in units of the view box. */
export type IconShape =
  | {
      readonly type: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly stroke: number;
      readonly colour: Colour;
    }
  | {
      readonly type: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly colour: Colour;
    }
  | {
      readonly type: 'line';
      readonly points: readonly (readonly [number, number])[];
      readonly stroke: number;
      readonly colour: Colour;
    };

export type Colour = readonly [red: number, green: number, blue: number];

export interface Icon {
  /** Side of the square view box. */
  readonly size: number;
  readonly shapes: readonly IconShape[];
}

type Attributes = ReadonlyMap<string, string>;

function attributesOf(text: string): Attributes {
  const pairs = text.matchAll(/([\w-]+)="([^"]*)"/g);
  return new Map([...pairs].map((match) => [match[1] ?? '', match[2] ?? ''] as const));
}

function number(attributes: Attributes, name: string): number {
  const value = Number(attributes.get(name) ?? '0');
  if (!Number.isFinite(value)) throw new RangeError(`the icon's ${name} is no number`);
  return value;
}

function colour(text: string | undefined): Colour {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text ?? '');
  if (!match) throw new RangeError(`the icon's colour ${text} is not of the form #rrggbb`);
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return [red, green, blue];
}

function paint(attributes: Attributes): { stroke: number; colour: Colour } {
  const filled = attributes.get('fill') !== 'none';
  return {
    stroke: filled ? 0 : number(attributes, 'stroke-width'),
    colour: colour(attributes.get(filled ? 'fill' : 'stroke')),
  };
}

function readShape(name: string, attributes: Attributes): IconShape {
  const place = (x: string, y: string) => ({ x: number(attributes, x), y: number(attributes, y) });
  const painted = paint(attributes);
  if (name === 'circle') {
    const radius = number(attributes, 'r');
    return { type: 'circle', ...place('cx', 'cy'), radius, ...painted };
  }
  if (name === 'rect') {
    const width = number(attributes, 'width');
    const height = number(attributes, 'height');
    const radius = number(attributes, 'rx');
    const { colour: inside } = painted;
    return { type: 'rectangle', ...place('x', 'y'), width, height, radius, colour: inside };
  }
  const numbers = (attributes.get('points') ?? '').split(/[\s,]+/).map(Number);
  const points = numbers.flatMap((x, index) =>
    index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : [],
  );
  return { type: 'line', points, ...painted };
}

/** Reads the icon's drawing; throws for an element the drawing program below does not know. */
export function readIcon(svg: string): Icon {
  const size = /viewBox="0 0 (\d+) \1"/.exec(svg)?.[1];
  if (!size) throw new RangeError('the icon has no square view box');
  const elements = [...svg.matchAll(/<(?!\/|svg)(\w+)([^<>]*)\/>/g)];
  const shapes = elements.map(([, name = '', attributes = '']) => {
    if (!['circle', 'rect', 'polyline'].includes(name)) {
      throw new RangeError(`the icon holds <${name}>, which cannot be drawn`);
    }
    return readShape(name, attributesOf(attributes));
  });
  return { size: Number(size), shapes };
}
