import { type AnswerScale, scalesOf } from '../vocabulary/answerScales.ts';
import type { Scale } from './model.ts';
import type { AnswerCell } from './readAnswer.ts';
import { surveyThresholds } from './thresholds.ts';

/** Words of one question by their value; undefined for words that stand on no scale, null for several values. */
export type WordValues = ReadonlyMap<string, number | null>;

function covers(scale: AnswerScale, words: readonly string[]): boolean {
  return words.every((word) => scale.has(word));
}

/** Number of steps that the words of a survey take on a scale. */
function stepsTaken(scale: AnswerScale, words: readonly string[]): number {
  return new Set(words.flatMap((word) => scale.get(word) ?? [])).size;
}

/** Scales that hold all words of a question, of those the ones on which the survey's words are told apart best. */
function likeliest(
  words: readonly string[],
  options: number,
  survey: readonly string[],
): readonly AnswerScale[] {
  const whole = scalesOf(options).filter((scale) => covers(scale, words));
  const steps = whole.map((scale) => stepsTaken(scale, survey));
  const most = Math.max(...steps);
  return whole.filter((_, index) => steps[index] === most);
}

/**
 * Value of each word of a question on the scale it was taken from, or where no scale holds all of them, on any; null
 * where scales disagree. `survey` holds the words of all questions: "stimme zu" is step 4 beside "stimme voll zu".
 */
export function wordValues(
  words: readonly string[],
  options: number,
  survey: readonly string[],
): WordValues {
  const whole = likeliest(words, options, survey);
  const values = new Map<string, number | null>();
  for (const word of words) {
    for (const scale of whole.length > 0 ? whole : scalesOf(options)) {
      const value = scale.get(word);
      if (value === undefined) continue;
      const before = values.get(word);
      values.set(word, before === undefined || before === value ? value : null);
    }
  }
  return values;
}

/** Values of the words of each question, from its cells. */
export function valuesByQuestion(
  columns: readonly (readonly AnswerCell[])[],
  options: number,
): readonly WordValues[] {
  const words = wordsByQuestion(columns);
  const survey = words.flat();
  return words.map((each) => wordValues(each, options, survey));
}

/** True where one scale of that many steps holds all words of each question. */
function fitsWords(questions: readonly (readonly string[])[], options: number): boolean {
  return questions.every((words) => scalesOf(options).some((scale) => covers(scale, words)));
}

/** Different words of each question. */
function wordsByQuestion(
  columns: readonly (readonly AnswerCell[])[],
): readonly (readonly string[])[] {
  return columns.map((cells) => [
    ...new Set(cells.flatMap((cell) => (cell.is === 'word' ? [cell.key] : []))),
  ]);
}

/** One answer above five may be a slip. */
const leastAbove = 2;

/** Lengths of the usual scales above five. */
const longerScales = [7, 10] as const;

function byNumbers(numbers: readonly number[]): Omit<Scale, 'isAssumed'> {
  const few = surveyThresholds.otherScaleFrom.value;
  const above = numbers.filter((value) => value > 5 && value <= 10);
  if (above.length < leastAbove || above.length < few * numbers.length)
    return { lowest: 1, options: 5 };
  const options =
    longerScales.find(
      (length) => above.filter((value) => value > length).length < (few / 2) * numbers.length,
    ) ?? 10;
  return options === 10 && numbers.includes(0)
    ? { lowest: 0, options: 11 }
    : { lowest: 1, options };
}

/**
 * The scale of a survey of which nobody said how many options it has: 7 where only a scale of seven holds its words,
 * 7 or 10 (0 to 10 where zeros occur) where at least two and a tenth of its numbers lie above 5, else 5.
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

/** The usual scale of eleven options is that from 0 to 10. */
const fromZero = 11;

/** The scale somebody gave: counted from 1, or from 0 where it has eleven options, somebody answered 0 and nobody 11. */
export function givenScale(options: number, columns: readonly (readonly AnswerCell[])[]): Scale {
  const answered = (value: number) =>
    columns.some((cells) => cells.some((cell) => cell.is === 'number' && cell.value === value));
  const lowest = options === fromZero && answered(0) && !answered(fromZero) ? 0 : 1;
  return { lowest, options, isAssumed: false };
}
