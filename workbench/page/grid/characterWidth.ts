/** Pixels of one digit of the standard 11-point font, and the cell's own margin; as spreadsheet files count widths. */
const digitPixels = 7;
const marginPixels = 5;

/** Width in characters, to a hundredth, of a column so many pixels wide. */
export function charactersOfPixels(pixels: number): number {
  return Math.max(0, Math.round(((pixels - marginPixels) / digitPixels) * 100) / 100);
}

/** Column width in pixels of a width in characters, as .xlsx files give it. */
export function pixelsOfCharacters(characters: number): number {
  return Math.round(characters * digitPixels + marginPixels);
}
