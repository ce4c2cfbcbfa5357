/** Pixels of one digit of the standard 11-point font, and the cell's own margin; as spreadsheet files count widths. */
const digitPixels = 7;
const marginPixels = 5;

/** Column width in pixels of a width in characters, as .xlsx files give it. */
export function pixelsOfCharacters(characters: number): number {
  return Math.round(characters * digitPixels + marginPixels);
}
