import { isStopWord } from './answerScales.ts';
import { wordsOf } from './normaliseText.ts';

/** Letters a word has at least to stand for longer ones that begin with it: "deliver" for "delivering". Ours. */
const stemLetters = 4;

/** Each word → the shortest word of the list that it begins with. */
function stemsOf(words: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  let stem = '';
  for (const word of [...new Set(words)].sort()) {
    if (stem.length < stemLetters || !word.startsWith(stem)) stem = word;
    stems.set(word, stem);
  }
  return stems;
}

/**
 * The words of each text that carry meaning, for comparing the texts with each other: folded, without articles and the
 * like of seven languages, endings passed over where another text has the shorter word. Numbers count.
 */
export function contentWords(texts: readonly string[]): readonly ReadonlySet<string>[] {
  const words = texts.map((text) => wordsOf(text).filter((word) => !isStopWord(word)));
  const stems = stemsOf(words.flat());
  return words.map((list) => new Set(list.map((word) => stems.get(word) ?? word)));
}
