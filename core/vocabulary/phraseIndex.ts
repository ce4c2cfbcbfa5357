import { foldText, isGluedScript, wordsOf } from './normaliseText.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How much a word counts that is used for other things too. Ours: two doubtful words must not beat one sure word. */
const weakWordStrength = 0.7;

/** One wording of something, cut into words. */
export interface Phrase<Meaning extends string> {
  readonly meaning: Meaning;
  readonly language: string;
  readonly words: readonly string[];
  /** 1, or less where the wording has other uses. */
  readonly strength: number;
  readonly nounLast: boolean;
  readonly compounds: boolean;
}

/** Wordings by their first word; those of scripts without spaces as folded text. */
export interface PhraseIndex<Meaning extends string> {
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  readonly glued: readonly (Phrase<Meaning> & { readonly text: string })[];
}

/** The words of a vocabulary entry with their strength. */
export function listWords(list: string): readonly { text: string; strength: number }[] {
  return list.split(';').flatMap((part, position) =>
    part
      .split(',')
      .map((text) => ({ text: text.trim(), strength: position === 0 ? 1 : weakWordStrength }))
      .filter(({ text }) => text !== ''),
  );
}

type Entries<Meaning extends string> = Readonly<Partial<Record<Meaning, string>>>;

function phrasesOf<Meaning extends string>(
  vocabulary: Vocabulary,
  entries: Entries<Meaning>,
): Phrase<Meaning>[] {
  const { language, nounLast, compounds = false } = vocabulary;
  return (Object.keys(entries) as Meaning[]).flatMap((meaning) =>
    listWords(entries[meaning] ?? '').map(({ text, strength }) => ({
      meaning,
      language,
      nounLast,
      compounds,
      strength,
      words: isGluedScript(text) ? [foldText(text).replace(/\s/g, '')] : wordsOf(text),
    })),
  );
}

/** Collects the wordings that `choose` picks from each vocabulary. */
export function indexPhrases<Meaning extends string>(
  vocabularies: readonly Vocabulary[],
  choose: (vocabulary: Vocabulary) => Entries<Meaning>,
): PhraseIndex<Meaning> {
  const byFirstWord = new Map<string, Phrase<Meaning>[]>();
  const glued: (Phrase<Meaning> & { text: string })[] = [];
  for (const phrase of vocabularies.flatMap((each) => phrasesOf(each, choose(each)))) {
    const first = phrase.words[0];
    if (first === undefined) continue;
    if (isGluedScript(first)) glued.push({ ...phrase, text: first });
    else {
      const known = byFirstWord.get(first);
      if (known) known.push(phrase);
      else byFirstWord.set(first, [phrase]);
    }
  }
  return { byFirstWord, glued };
}
