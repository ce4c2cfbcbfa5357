import type { FakeArea, FakeSheet } from './book.ts';
import { accessDenied, FakeNode, type Target } from './node.ts';

/** What a cell looks like that nobody formatted. */
const untouched: Readonly<Record<string, unknown>> = {
  'Format/WrapText': false,
  'Format/VerticalAlignment': 'Bottom',
  'Format/ColumnWidth': 48,
  'Format/Fill/Color': '#FFFFFF',
  'Format/Fill/Pattern': 'None',
  'Format/Font/Color': '#000000',
  'Format/Font/Bold': false,
  'Format/Font/Italic': false,
  'Format/Font/Size': 11,
};

function placesOf({ top, left, bottom, right }: FakeArea, property: string): string[] {
  const places: string[] = [];
  for (let column = left; column <= right; column++) {
    if (property === 'Format/ColumnWidth') places.push(`*,${column}`);
    else for (let row = top; row <= bottom; row++) places.push(`${row},${column}`);
  }
  return places;
}

/** Value of a property all cells of an area share; null where they differ, as Excel answers it. */
export function sharedStyle(sheet: FakeSheet, area: FakeArea, property: string): unknown {
  if (!(property in untouched)) throw new Error(`Range.${property} is not in the fake`);
  const values = placesOf(area, property).map(
    (place) => sheet.styles.get(`${place} ${property}`) ?? untouched[property],
  );
  return values.every((value) => value === values[0]) ? values[0] : null;
}

function putStyle(sheet: FakeSheet, area: FakeArea, property: string, value: unknown): void {
  if (!(property in untouched)) throw new Error(`Range.${property} is not in the fake`);
  for (const place of placesOf(area, property)) {
    if (value === untouched[property]) sheet.styles.delete(`${place} ${property}`);
    else sheet.styles.set(`${place} ${property}`, value);
  }
}

/** `Range.format` and what hangs below it. */
export class FormatNode extends FakeNode {
  readonly kind: string;
  private readonly sheet: FakeSheet;
  private readonly area: FakeArea;

  constructor(sheet: FakeSheet, area: FakeArea, path = 'Format') {
    super();
    this.sheet = sheet;
    this.area = area;
    this.kind = path;
  }

  override property(name: string): Target {
    if (name !== 'Fill' && name !== 'Font') return super.property(name);
    return new FormatNode(this.sheet, this.area, `${this.kind}/${name}`);
  }

  override set(name: string, value: unknown): void {
    if (this.sheet.protected) throw accessDenied();
    putStyle(this.sheet, this.area, `${this.kind}/${name}`, value);
    if (this.kind === 'Format/Fill' && name === 'Color') {
      // A white fill is still a fill: the colour reads the same as none, the pattern does not.
      putStyle(this.sheet, this.area, 'Format/Fill/Pattern', 'Solid');
    }
  }

  override call(name: string, values: readonly unknown[]): unknown {
    if (this.kind !== 'Format/Fill' || name !== 'Clear') return super.call(name, values);
    putStyle(this.sheet, this.area, 'Format/Fill/Color', '#FFFFFF');
    putStyle(this.sheet, this.area, 'Format/Fill/Pattern', 'None');
    return null;
  }
}
