import { BooleanNumber, type IRowData } from '@univerjs/core';

/** Pixels of a point at the usual 96 dots an inch. */
const pixelsOfPoint = 96 / 72;

/** Heights the file gives and hidden rows, by zero-based row, from the text of all rows. */
export function readRows(rows: string): Record<number, Partial<IRowData>> {
  const found: Record<number, Partial<IRowData>> = {};
  for (const [, attributes = ''] of rows.matchAll(/<(?:\w+:)?row\s([^>]*)>/g)) {
    const row = Number(/(?:^|\s)r="(\d+)"/.exec(attributes)?.[1] ?? 0) - 1;
    const height = Number(/(?:^|\s)ht="([\d.]+)"/.exec(attributes)?.[1] ?? 0);
    const hidden = /(?:^|\s)hidden="(?:1|true)"/.test(attributes);
    if (row < 0 || (height === 0 && !hidden)) continue;
    found[row] = {
      ...(height > 0 ? { h: Math.round(height * pixelsOfPoint), ia: BooleanNumber.FALSE } : {}),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  return found;
}

/** Height of a line of text in points of its font, with the cell's own margin; as spreadsheet programs fit rows. */
const lineOfPoint = 1.36;
const marginPixels = 4;

/** Rows whose text is larger than usual, at the height it takes; programs fit those when they open a file that gives none. */
export function fitRows(
  largestFonts: Readonly<Record<number, number>>,
  usual: number,
): Record<number, Partial<IRowData>> {
  const larger = Object.entries(largestFonts).filter(([, points]) => points > usual);
  return Object.fromEntries(
    larger.map(([row, points]) => {
      const height = Math.round(points * pixelsOfPoint * lineOfPoint) + marginPixels;
      return [row, { h: height, ia: BooleanNumber.FALSE }];
    }),
  );
}
