import { languages } from './languages.ts';
import { listWords } from './phraseIndex.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Synonyms of a choice column in every language: what people write, lower case, → the choice it stands for.
 * A word that two languages use differently keeps the meaning of the first.
 */
export function choiceWords<Choice extends string>(
  choices: readonly Choice[],
  choose: (vocabulary: Vocabulary) => Readonly<Partial<Record<Choice, string>>>,
): Readonly<Record<string, Choice>> {
  const words: Record<string, Choice> = {};
  for (const vocabulary of languages) {
    const lists = choose(vocabulary);
    for (const choice of choices) {
      for (const { text } of listWords(lists[choice] ?? '')) words[text.toLowerCase()] ??= choice;
    }
  }
  return words;
}
