import { foldText, isGluedScript, wordsOf } from '../vocabulary/normaliseText.ts';

/** A wording as listed, and its words as texts are cut into. */
interface TextPhrase {
  readonly shown: string;
  readonly words: readonly string[];
}

/** Wordings by their first word; those of scripts without spaces as folded text. */
export interface TextPhrases {
  readonly byFirstWord: ReadonlyMap<string, readonly TextPhrase[]>;
  readonly glued: readonly { readonly shown: string; readonly sought: string }[];
}

/** A text prepared once for several lists of wordings. */
export interface PreparedText {
  readonly words: readonly string[];
  /** Folded, where the script is written without spaces; else empty. */
  readonly glued: string;
}

export function prepareText(text: string): PreparedText {
  return { words: wordsOf(text), glued: isGluedScript(text) ? foldText(text) : '' };
}

/** Wordings of comma-separated lists; those shorter than three letters say too little on their own. */
export function textPhrases(lists: readonly string[]): TextPhrases {
  const byFirstWord = new Map<string, TextPhrase[]>();
  const glued: { shown: string; sought: string }[] = [];
  for (const list of lists) {
    for (const shown of list.split(/[,;/]/).map((word) => word.trim())) {
      const words = wordsOf(shown);
      const [first] = words;
      if (isGluedScript(shown)) glued.push({ shown, sought: foldText(shown) });
      else if (first !== undefined && shown.length > 2)
        byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { shown, words }]);
    }
  }
  return { byFirstWord, glued };
}

/** The first wording that stands in the text, as listed; null when none does. Case and accents do not matter. */
export function findTextPhrase(text: PreparedText, phrases: TextPhrases): string | null {
  for (const [at, word] of text.words.entries()) {
    const found = phrases.byFirstWord
      .get(word)
      ?.find(({ words }) => words.every((each, offset) => text.words[at + offset] === each));
    if (found) return found.shown;
  }
  if (text.glued === '') return null;
  return phrases.glued.find(({ sought }) => text.glued.includes(sought))?.shown ?? null;
}
