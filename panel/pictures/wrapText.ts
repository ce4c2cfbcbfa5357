import { textWidth } from './textWidth.ts';

export interface TextSpace {
  /** Pixels. */
  readonly width: number;
  /** Font size in pixels. */
  readonly size: number;
  /** Most lines there may be. */
  readonly lines: number;
}

/** As many letters of a text as fit, at least one. */
function fittingStart(text: string, { width, size }: TextSpace): number {
  let end = 0;
  let used = 0;
  for (const letter of text) {
    used += textWidth(letter, size);
    if (used > width && end > 0) break;
    end += letter.length;
  }
  return end;
}

/** The start of a text with an ellipsis where it doesn't fit on one line. */
export function shortenText(text: string, space: Omit<TextSpace, 'lines'>): string {
  if (textWidth(text, space.size) <= space.width) return text;
  const room = { ...space, lines: 1, width: space.width - textWidth('…', space.size) };
  return `${text.slice(0, fittingStart(text, room)).trimEnd()}…`;
}

/** Words, longer ones cut into pieces that fit on a line. */
function pieces(text: string, space: TextSpace): readonly string[] {
  const found: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    let rest = word;
    while (textWidth(rest, space.size) > space.width && rest.length > 1) {
      const end = fittingStart(rest, space);
      found.push(rest.slice(0, end));
      rest = rest.slice(end);
    }
    if (rest !== '') found.push(rest);
  }
  return found;
}

/** A text as lines that fit the space; the last ends in an ellipsis when not all of it does. */
export function wrapText(text: string, space: TextSpace): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces(text, space)) {
    const last = lines[lines.length - 1];
    const longer = `${last} ${piece}`;
    if (last !== undefined && textWidth(longer, space.size) <= space.width) {
      lines[lines.length - 1] = longer;
    } else lines.push(piece);
  }
  if (lines.length <= space.lines) return lines;
  const kept = lines.slice(0, space.lines);
  const cut = lines.slice(space.lines - 1).join(' ');
  kept[space.lines - 1] = shortenText(cut, space);
  return kept;
}
