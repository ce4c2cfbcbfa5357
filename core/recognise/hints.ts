import { isGluedScript, wordsOf } from '../vocabulary/normaliseText.ts';
import type { HintedKind } from '../vocabulary/vocabulary.ts';
import { kindHints, weakKindHints, wordKey } from '../vocabulary/wordSets.ts';

/** What a word with other uses counts. Ours. */
const weakShare = 0.3;

/** One mention of a kind. */
interface Mention {
  readonly kind: HintedKind;
  readonly words: number;
  readonly weak: boolean;
}

/** Longest wording of a hint in words. */
const longestHint = 5;

function hintsInText(text: string): readonly Mention[] {
  if (isGluedScript(text)) {
    const key = wordKey(text);
    return [...kindHints.entries()]
      .filter(([hint]) => isGluedScript(hint) && key.includes(hint))
      .map(([hint, kind]) => ({ kind, words: 2, weak: weakKindHints.has(hint) }));
  }
  const words = wordsOf(text);
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 1; length <= longestHint && at + length <= words.length; length += 1) {
      const hint = words.slice(at, at + length).join(' ');
      const kind = kindHints.get(hint);
      if (kind) found.push({ kind, words: length, weak: weakKindHints.has(hint) });
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
    for (const { kind, words, weak } of hintsInText(text)) {
      const strength = share * (weak ? weakShare : words > 1 ? 1 : 0.75);
      hints.set(kind, Math.max(hints.get(kind) ?? 0, strength));
    }
  }
  return hints;
}
