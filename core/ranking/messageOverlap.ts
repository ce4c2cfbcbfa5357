import { jaccard } from '../statistics/jaccard.ts';
import { mean } from '../statistics/mean.ts';
import { contentWords } from '../vocabulary/contentWords.ts';
import { rankingThresholds } from './thresholds.ts';

export interface MessageOverlap {
  /** Mean share of words two messages have in common, 0 to 1. */
  readonly overlap: number | null;
  readonly n: number;
  /** Mean overlap of each message with the others, in order. */
  readonly byMessage: readonly (number | null)[];
  /** Index of the message that stands alone; null without one. */
  readonly outlier: number | null;
  /** Words most messages share, most shared first. */
  readonly shared: readonly string[];
}

/** The message furthest from the others, if it has less than half of the overlap they have among themselves. */
function findOutlier(
  overlaps: readonly (readonly number[])[],
  byMessage: readonly (number | null)[],
): number | null {
  if (byMessage.length < rankingThresholds.fewestMessages.value) return null;
  const values = byMessage.map((value) => value ?? 0);
  const lowest = Math.min(...values);
  if (values.filter((value) => value === lowest).length > 1) return null;
  const index = values.indexOf(lowest);
  const rest = overlaps.flatMap((row, one) =>
    row.filter((_, other) => other > one && one !== index && other !== index),
  );
  const among = mean(rest) ?? 0;
  return lowest < rankingThresholds.outlierBelow.value * among ? index : null;
}

/**
 * Mean Jaccard overlap of the words of all pairs of messages, without articles and the like of seven languages and
 * with endings passed over. Null for fewer than two messages. Definition: ours; it compares words, not meaning, so
 * that messages in different languages share little.
 */
export function messageOverlap(messages: readonly string[]): MessageOverlap {
  const words = contentWords(messages);
  const overlaps = words.map((one) => words.map((other) => jaccard(one, other) ?? 0));
  const byMessage = overlaps.map((row, one) => mean(row.filter((_, other) => other !== one)));
  const pairs = overlaps.flatMap((row, one) => row.filter((_, other) => other > one));
  const counts = new Map<string, number>();
  for (const word of words.flatMap((set) => [...set]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const shared = [...counts.entries()]
    .filter(([, count]) => count * 2 > messages.length && count > 1)
    .sort(([, a], [, b]) => b - a)
    .map(([word]) => word);
  return {
    overlap: mean(pairs),
    n: messages.length,
    byMessage,
    outlier: findOutlier(overlaps, byMessage),
    shared,
  };
}
