/** A question's header taken apart. */
export interface ParsedHeader {
  readonly text: string;
  /** What stands in front of a colon or in a grid of questions; null where nothing does. */
  readonly prefix: string | null;
  readonly isReversed: boolean;
}

/** "(R)" and its like at the end or in front of a header, in seven languages. */
const reversedMark =
  /\s*[([](?:r|rev|reversed?|reverse[- ](?:coded|scored)|umgekehrt|umgepolt|invertiert|invers[eéo]e?|inversé|invertid[oa]|invertit[oa]|omgekeerd|−|-)[)\]]\s*/giu;

/** "How far do you agree? [We share one plan]" of form services: the grid's question, then the line. */
const gridForm = /^(.+?)\s*\[([^[\]]+)\]$/u;

/** "Shared vision 1: I know where we are going": at most five words, a number, a colon or dash. */
const prefixForm = /^((?:[^\s:]+\s+){0,4}?[^\s:]+?)\s*\d*\s*(?::\s*|\s[–—-]\s+)(\S.*)$/u;

/** Longest wording of an aspect, in letters. Ours: longer ones are sentences. */
const longestPrefix = 40;

/** Takes a header apart: what it asks, under which heading, and whether it is marked as reversed. */
export function parseHeader(header: string): ParsedHeader {
  const isReversed = header.search(reversedMark) >= 0;
  const bare = header.replace(reversedMark, ' ').trim();
  const [, whole, line] = gridForm.exec(bare) ?? [];
  if (whole !== undefined && line !== undefined) return { text: line, prefix: whole, isReversed };
  const [, prefix = '', text] = prefixForm.exec(bare) ?? [];
  const isPrefix = text !== undefined && prefix.length <= longestPrefix && /\p{L}/u.test(prefix);
  return isPrefix ? { text, prefix, isReversed } : { text: bare, prefix: null, isReversed };
}
