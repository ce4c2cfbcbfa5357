import { contentWords } from '../vocabulary/contentWords.ts';
import { wordKey } from '../vocabulary/wordSets.ts';
import { rankingThresholds } from './thresholds.ts';

/** What somebody's wording names: the official priority it matches, or something else. */
export interface NamedPriority {
  readonly text: string;
  /** Index of the official priority; null for something else or where two match equally well. */
  readonly official: number | null;
  /** The same for wordings that name the same. */
  readonly key: string;
}

interface Overlap {
  readonly share: number;
  readonly jaccard: number;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): Overlap {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  const least = Math.min(one.size, other.size);
  if (least === 0) return { share: 0, jaccard: 0 };
  return { share: shared / least, jaccard: shared / (one.size + other.size - shared) };
}

/** The official priority whose words overlap most, if enough; null where none or two do. */
function bestMatch(
  words: ReadonlySet<string>,
  official: readonly ReadonlySet<string>[],
): number | null {
  let best: { readonly index: number; readonly jaccard: number } | null = null;
  let isTied = false;
  official.forEach((candidate, index) => {
    const { share, jaccard } = overlap(words, candidate);
    if (share < rankingThresholds.sameFrom.value) return;
    isTied = best !== null && jaccard === best.jaccard;
    if (best === null || jaccard > best.jaccard) best = { index, jaccard };
  });
  const found = best as { readonly index: number } | null;
  return isTied || found === null ? null : found.index;
}

/**
 * Matches what people named to official priorities: the same wording, or at least half of the shorter wording's words
 * in common, the closest one first.
 */
export function matchPriorities(
  named: readonly string[],
  official: readonly string[],
): readonly NamedPriority[] {
  const words = contentWords([...official, ...named]);
  const officialWords = words.slice(0, official.length);
  const keys = official.map(wordKey);
  return named.map((text, index) => {
    const own = words[official.length + index] ?? new Set<string>();
    const exact = keys.indexOf(wordKey(text));
    const match = exact >= 0 ? exact : bestMatch(own, officialWords);
    const rest = [...own].sort().join(' ');
    return { text, official: match, key: match === null ? `other ${rest}` : `official ${match}` };
  });
}
