import { nameKey } from '../statistics/nameKey.ts';
import type { Question } from './model.ts';
import { parseHeader } from './parseHeader.ts';

/** A header and the column its answers stand in. */
export interface HeaderAt {
  readonly column: number;
  readonly header: string;
}

/**
 * Questions from their headers. What stands in front of a colon is an aspect when at least two questions share it.
 * `reversed` names further questions to be turned: by number (1 is the first) or by header.
 */
export function questionsOf(
  headers: readonly HeaderAt[],
  reversed: readonly string[],
): readonly Question[] {
  const parsed = headers.map(({ header }) => parseHeader(header));
  const counts = new Map<string, number>();
  for (const { prefix } of parsed) {
    if (prefix !== null) counts.set(nameKey(prefix), (counts.get(nameKey(prefix)) ?? 0) + 1);
  }
  const named = new Set(reversed.map(nameKey));
  return headers.map(({ column, header }, index) => {
    const { text, prefix, isReversed } = parsed[index] ?? parseHeader(header);
    const isAspect = prefix !== null && (counts.get(nameKey(prefix)) ?? 0) >= 2;
    const names = [String(index + 1), nameKey(header), nameKey(text)];
    return {
      column,
      header: header === '' ? `Question ${index + 1}` : header,
      text: text === '' ? `Question ${index + 1}` : text,
      aspect: isAspect ? prefix : null,
      isReversed: isReversed || names.some((name) => named.has(name)),
    };
  });
}
