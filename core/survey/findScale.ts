import { type AnswerScale, scalesOf } from '../vocabulary/answerScales.ts';
import type { Scale } from './model.ts';
import type { AnswerCell } from './readAnswer.ts';
import { surveyThresholds } from './thresholds.ts';

/** Words of one question by their value; undefined for words that stand on no scale, null for several values. */
export type WordValues = ReadonlyMap<string, number | null>;

function covers(scale: AnswerScale, words: readonly string[]): boolean {
  return words.every((word) => scale.has(word));
}

/** Value of each word on the scales that hold all of them, or where none does, on any; null where they disagree. */
export function wordValues(words: readonly string[], options: number): WordValues {
  const all = scalesOf(options);
  const whole = all.filter((scale) => covers(scale, words));
  const values = new Map<string, number | null>();
  for (const word of words) {
    for (const scale of whole.length > 0 ? whole : all) {
      const value = scale.get(word);
      if (value === undefined) continue;
      const before = values.get(word);
      values.set(word, before === undefined || before === value ? value : null);
    }
  }
  return values;
}

/** True where one scale of that many steps holds all words of each question. */
function fitsWords(questions: readonly (readonly string[])[], options: number): boolean {
  return questions.every((words) => scalesOf(options).some((scale) => covers(scale, words)));
}

/** Different words of each question. */
export function wordsByQuestion(
  columns: readonly (readonly AnswerCell[])[],
): readonly (readonly string[])[] {
  return columns.map((cells) => [
    ...new Set(cells.flatMap((cell) => (cell.is === 'word' ? [cell.key] : []))),
  ]);
}

/** Lengths of the usual scales above five. */
const longerScales = [7, 10] as const;

function byNumbers(numbers: readonly number[]): Omit<Scale, 'isAssumed'> {
  const share = (test: (value: number) => boolean) =>
    numbers.filter(test).length / Math.max(1, numbers.length);
  const few = surveyThresholds.otherScaleFrom.value;
  if (share((value) => value > 5 && value <= 10) < few) return { lowest: 1, options: 5 };
  const options = longerScales.find((length) => share((value) => value > length) < few / 2) ?? 10;
  return options === 10 && numbers.includes(0)
    ? { lowest: 0, options: 11 }
    : { lowest: 1, options };
}

/**
 * The scale of a survey of which nobody said how many options it has: 7 where only a scale of seven holds its words,
 * 7 or 10 (0 to 10 where zeros occur) where more than a tenth of its numbers lie above 5, else 5.
 */
export function findScale(columns: readonly (readonly AnswerCell[])[]): Scale {
  const words = wordsByQuestion(columns).filter(({ length }) => length > 0);
  if (words.length > 0 && !fitsWords(words, 5) && fitsWords(words, 7))
    return { lowest: 1, options: 7, isAssumed: true };
  const numbers = columns.flatMap((cells) =>
    cells.flatMap((cell) => (cell.is === 'number' ? [cell.value] : [])),
  );
  const scale = byNumbers(numbers);
  return { ...scale, isAssumed: scale.options !== 5 };
}
