import type { Issue, Place } from '../issue/issue.ts';
import { type Cell, describeCell } from '../sheet/cell.ts';
import type { WordValues } from './findScale.ts';
import { surveyIssues } from './issues.ts';
import type { Scale } from './model.ts';
import type { AnswerCell } from './readAnswer.ts';

/** What is needed to turn a cell into an answer. */
export interface AnswerInput {
  readonly scale: Scale;
  readonly words: WordValues;
  readonly place: Place;
  readonly cell: Cell;
  readonly question: string;
}

/** An answer, or why there is none; null for a missing one. */
export type AnswerValue = { readonly value: number | null; readonly issue?: Issue };

function highest({ lowest, options }: Scale): number {
  return lowest + options - 1;
}

/** The number an answer stands for on the scale; anything else is an issue at its cell. */
export function valueOfAnswer(answer: AnswerCell, input: AnswerInput): AnswerValue {
  const { scale, words, place, question } = input;
  const found = describeCell(input.cell);
  const expected = `an answer from ${scale.lowest} to ${highest(scale)}`;
  if (answer.is === 'missing') return { value: null };
  const value =
    answer.is === 'number'
      ? answer.value
      : answer.is === 'word'
        ? words.get(answer.key)
        : undefined;
  if (value === null) {
    const whole = `answers of one scale, such as agree and strongly agree, or numbers`;
    const occurrence = { place, subject: `"${question}"`, expected: whole, found };
    return { value: null, issue: surveyIssues['survey-scale-unclear'](occurrence) };
  }
  if (value !== undefined && value >= scale.lowest && value <= highest(scale)) return { value };
  return { value: null, issue: surveyIssues['survey-answer-outside']({ place, expected, found }) };
}
