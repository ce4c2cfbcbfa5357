import { noneMarks } from './letterWords.ts';

/** Marks that surely separate names; "&" and "and" stand inside names such as "Sales & Marketing" as well. */
const separators = /\s*(?:[,;\n\r]+|\s\/\s|\s?\+\s?)\s*/;

/** Words between two names, where both are names of their own elsewhere in the list. */
const doubtful = /\s+(?:&|and|und|et|y|e|en)\s+/i;

/** Key by which two spellings are the same name: case and white space do not matter. */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Names in one cell: "QA, Mixer", "HR + Office", one a line. "—" and "N/A" are nobody. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(separators)
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name !== '' && !noneMarks.has(name.toUpperCase()));
}

/** Splits "Ann and Ben" when both are known as names on their own; leaves "Sales & Marketing" whole. */
export function splitKnown(name: string, known: ReadonlySet<string>): readonly string[] {
  const parts = name.split(doubtful);
  return parts.length > 1 && parts.every((part) => known.has(nameKey(part))) ? parts : [name];
}
