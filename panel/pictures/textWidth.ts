/** Widths of letters in parts of the font size, as in the sans-serif faces of the three hosts, a little generous. */
const narrow = new Set("iljI.,:;'|!()[]ftr- /");
const wide = new Set('mwMW@%—');

function letterWidth(letter: string): number {
  if (narrow.has(letter)) return 0.34;
  if (wide.has(letter)) return 0.9;
  if (letter.charCodeAt(0) > 0x2e80) return 1.05;
  return /[A-Z]/.test(letter) ? 0.7 : 0.58;
}

/** About how wide a text stands, in pixels, without a page to measure on; rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size;
}
