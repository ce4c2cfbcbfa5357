import { choiceWords } from '../vocabulary/choiceWords.ts';
import { wordsOf } from '../vocabulary/normaliseText.ts';
import { type DecisionLevel, decisionLevels } from '../vocabulary/vocabulary.ts';
import { wordKey } from '../vocabulary/wordSets.ts';

const levels: ReadonlyMap<string, DecisionLevel> = new Map(
  Object.entries(choiceWords(decisionLevels, (each) => each.decisionLevels ?? {})).map(
    ([word, level]) => [wordKey(word), level],
  ),
);

/**
 * The level a cell names, in any of the languages: the whole text, else the one level its words agree on ("team
 * level"); null where it names none or several.
 */
export function decisionLevelOf(text: string | null): DecisionLevel | null {
  if (text === null) return null;
  const whole = levels.get(wordKey(text));
  if (whole !== undefined) return whole;
  const named = new Set(wordsOf(text).flatMap((word) => levels.get(word) ?? []));
  const [level, ...others] = named;
  return level !== undefined && others.length === 0 ? level : null;
}
