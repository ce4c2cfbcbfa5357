import { isGluedScript, wordsOf } from '../vocabulary/normaliseText.ts';
import type { HintedKind } from '../vocabulary/vocabulary.ts';
import { kindHints, wordKey } from '../vocabulary/wordSets.ts';

/** Longest wording of a hint in words. */
const longestHint = 5;

function hintsInText(text: string): readonly { kind: HintedKind; words: number }[] {
  if (isGluedScript(text)) {
    const key = wordKey(text);
    return [...kindHints]
      .filter(([hint]) => isGluedScript(hint) && key.includes(hint))
      .map(([, kind]) => ({ kind, words: 2 }));
  }
  const words = wordsOf(text);
  const found: { kind: HintedKind; words: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 1; length <= longestHint && at + length <= words.length; length += 1) {
      const kind = kindHints.get(words.slice(at, at + length).join(' '));
      if (kind) found.push({ kind, words: length });
    }
  }
  return found;
}

/**
 * Kinds the given texts speak for: a title or a sheet name counts by `share`. A longer wording counts
 * more than a single word; several mentions do not add up.
 */
export function findHints(
  texts: readonly { readonly text: string; readonly share: number }[],
): ReadonlyMap<HintedKind, number> {
  const hints = new Map<HintedKind, number>();
  for (const { text, share } of texts) {
    if (text.length > 120) continue;
    for (const { kind, words } of hintsInText(text)) {
      const strength = share * (words > 1 ? 1 : 0.75);
      hints.set(kind, Math.max(hints.get(kind) ?? 0, strength));
    }
  }
  return hints;
}
