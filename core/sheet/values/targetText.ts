import { languages } from '../../vocabulary/languages.ts';
import { foldText, isGluedScript } from '../../vocabulary/normaliseText.ts';
import { listWords } from '../../vocabulary/phraseIndex.ts';
import type { TargetWord } from '../../vocabulary/vocabulary.ts';

/** A word that tells what the number beside it is, and where in the text it stands. */
export interface TargetMention {
  readonly word: TargetWord;
  readonly at: number;
  readonly end: number;
  /** The phrase itself: the same phrase may speak for two words in two languages. */
  readonly text: string;
}

interface TargetPhrase {
  readonly word: TargetWord;
  readonly text: string;
}

function phrases(): readonly TargetPhrase[] {
  const all = languages.flatMap(({ targetWords }) =>
    (Object.keys(targetWords) as TargetWord[]).flatMap((word) =>
      listWords(targetWords[word] ?? '').map(({ text }) => ({ word, text: foldText(text) })),
    ),
  );
  return all.sort((a, b) => b.text.length - a.text.length);
}

const known = phrases();

function isWhole(text: string, at: number, end: number): boolean {
  if (isGluedScript(text.slice(at, end))) return true;
  const letter = /[\p{L}\p{M}]/u;
  return !letter.test(text[at - 1] ?? ' ') && !letter.test(text[end] ?? ' ');
}

/** Ours: targets stand near the beginning of a cell; longer texts are stories. */
const longestText = 400;

/** Words about targets in a folded text, in order; of overlapping ones the longest. */
export function targetMentions(folded: string): readonly TargetMention[] {
  const text = folded.slice(0, longestText);
  const found: TargetMention[] = [];
  for (const phrase of known) {
    let at = text.indexOf(phrase.text);
    while (at >= 0) {
      const end = at + phrase.text.length;
      const free = found.every(
        (other) => end <= other.at || at >= other.end || other.text === phrase.text,
      );
      if (free && isWhole(text, at, end))
        found.push({ word: phrase.word, at, end, text: phrase.text });
      at = text.indexOf(phrase.text, end);
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
