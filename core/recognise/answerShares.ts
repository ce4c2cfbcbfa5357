import { isAnswerWord, isNoAnswer } from '../vocabulary/answerScales.ts';
import { noWords, scaleWords, wordKey, yesWords } from '../vocabulary/wordSets.ts';
import { type SheetView, textAt } from './sheetView.ts';

/** Greatest answer in numbers. */
const greatestAnswer = 10;

/** A step of a scale, alone or with its number: "agree", "4 - agree". */
function isAnswer(key: string): boolean {
  const word = key.replace(/^\d+ | \d+$/, '');
  return scaleWords.has(key) || isAnswerWord(word) || isNoAnswer(key);
}

/** Share of the filled cells that are whole numbers from 0 to 10, as answers are. */
export function ratedShare(view: SheetView, column: number, rows: readonly number[]): number {
  const texts = rows.map((row) => textAt(view, row, column)).filter((text) => text !== '');
  const rated = texts.filter(
    (text) => /^\d{1,2}([.,]\d)?$/.test(text) && Number.parseInt(text, 10) <= greatestAnswer,
  );
  return texts.length === 0 ? 0 : rated.length / texts.length;
}

/** Share of the filled cells that are answers on a scale; yes and no count where `plain` says so. */
export function scaleShare(
  view: SheetView,
  column: number,
  input: { rows: readonly number[]; plain: boolean },
): number {
  const { rows, plain } = input;
  const keys = rows.map((row) => wordKey(textAt(view, row, column))).filter((key) => key !== '');
  const answers = keys.filter(
    (key) => isAnswer(key) || (plain && (yesWords.has(key) || noWords.has(key))),
  );
  return keys.length === 0 ? 0 : answers.length / keys.length;
}
