import { languages } from '../vocabulary/languages.ts';
import { lazy } from '../vocabulary/lazy.ts';
import { wordsOf } from '../vocabulary/normaliseText.ts';
import { listWords } from '../vocabulary/phraseIndex.ts';
import { type ChangeStep, changeSteps } from '../vocabulary/vocabulary.ts';

interface StepPhrase {
  readonly step: ChangeStep;
  readonly words: readonly string[];
}

const phrases = lazy((): readonly StepPhrase[] =>
  languages.flatMap(({ changeSteps: named = {} }) =>
    changeSteps.flatMap((step) =>
      listWords(named[step] ?? '').map(({ text }) => ({ step, words: wordsOf(text) })),
    ),
  ),
);

function placeOf(phrase: readonly string[], words: readonly string[]): number {
  return words.findIndex((_, at) => phrase.every((word, offset) => words[at + offset] === word));
}

/**
 * The step of a change a text names: by its number ("3", "Step 3: …") or by words of any language. Of several words
 * the first decides, since "Communicate the vision" is about telling; null where nothing names a step.
 */
export function readStep(text: string | null): ChangeStep | null {
  if (text === null) return null;
  const number = /^\s*(?:\p{L}+\s*)?([1-8])(?!\d)/u.exec(text)?.[1];
  if (number !== undefined) return changeSteps[Number(number) - 1] ?? null;
  const words = wordsOf(text);
  const found = phrases()
    .map(({ step, words: phrase }) => ({ step, at: placeOf(phrase, words), size: phrase.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.size - a.size);
  const [best] = found;
  const rivals = found.filter((each) => each.at === best?.at && each.size === best.size);
  return best !== undefined && rivals.every(({ step }) => step === best.step) ? best.step : null;
}
