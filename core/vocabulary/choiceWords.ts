import { languages } from './languages.ts';
import { listWords } from './phraseIndex.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Synonyms of a choice column in every language: what people write, lower case, → the choice it stands for.
 * A word that two languages use for different choices stands for none: either would be a guess.
 */
export function choiceWords<Choice extends string>(
  choices: readonly Choice[],
  choose: (vocabulary: Vocabulary) => Readonly<Partial<Record<Choice, string>>>,
): Readonly<Record<string, Choice>> {
  const meanings = new Map<string, Set<Choice>>();
  for (const vocabulary of languages) {
    const lists = choose(vocabulary);
    for (const choice of choices) {
      for (const { text } of listWords(lists[choice] ?? '')) {
        const word = text.toLowerCase();
        meanings.set(word, (meanings.get(word) ?? new Set()).add(choice));
      }
    }
  }
  const words: Record<string, Choice> = {};
  for (const [word, [choice, ...others]] of meanings) {
    if (choice !== undefined && others.length === 0) words[word] = choice;
  }
  return words;
}
