import { foldText, isGluedScript, wordsOf } from '../vocabulary/normaliseText.ts';

/** A wording ready to be looked for in a text. */
export interface TextPhrase {
  readonly shown: string;
  readonly sought: string;
  readonly isGlued: boolean;
}

const spaced = (text: string) => ` ${wordsOf(text).join(' ')} `;

/** Wordings of comma-separated lists; those shorter than three letters say too little on their own. */
export function textPhrases(lists: readonly string[]): readonly TextPhrase[] {
  const shown = lists.flatMap((list) => list.split(/[,;/]/)).map((word) => word.trim());
  return shown
    .filter((word) => isGluedScript(word) || word.length > 2)
    .map((word) =>
      isGluedScript(word)
        ? { shown: word, sought: foldText(word), isGlued: true }
        : { shown: word, sought: spaced(word), isGlued: false },
    );
}

/** The first of the wordings that stands in the text, as listed; null when none does. Case and accents do not matter. */
export function findTextPhrase(text: string, phrases: readonly TextPhrase[]): string | null {
  const folded = foldText(text);
  const words = spaced(text);
  const found = phrases.find(({ sought, isGlued }) => (isGlued ? folded : words).includes(sought));
  return found?.shown ?? null;
}
