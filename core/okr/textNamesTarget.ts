import { languages } from '../vocabulary/languages.ts';
import { wordsOf } from '../vocabulary/normaliseText.ts';
import { listWords } from '../vocabulary/phraseIndex.ts';
import { figuresIn } from './textSigns.ts';

const slack = 1e-9;

/** Readings of a figure: comma or point as decimal mark, percent as a share too, k and M as thousands and millions. */
function readings(figure: string): number[] {
  const digits = figure.replace(/[\s\u00a0’'%‰kKmM]/gu, '');
  const numbers = [
    Number(digits.replace(/,/g, '')),
    Number(digits.replace(/\./g, '').replace(',', '.')),
    Number(digits.replace(/[.,]/g, '')),
  ].filter((value) => Number.isFinite(value));
  const factors = /%/.test(figure)
    ? [1, 0.01]
    : /k$/i.test(figure)
      ? [1, 1e3]
      : /m$/i.test(figure)
        ? [1, 1e6]
        : [1];
  return numbers.flatMap((value) => factors.map((factor) => value * factor));
}

/** Words before a figure that make it a target: "to 45", "at least 45". */
const leadingWords = languages
  .flatMap(({ targetWords: { to = '', atLeast = '', atMost = '' } }) => [to, atLeast, atMost])
  .flatMap((list) => listWords(list).map(({ text }) => ` ${wordsOf(text).join(' ')}`))
  .filter((words) => words.trim() !== '');

/** True for a figure that is meant as an amount: with a percent or thousands sign, a comparison, or a word such as "to". */
function isAmount(text: string, figure: string): boolean {
  if (/[%‰kKmM]$/.test(figure)) return true;
  const before = text.slice(0, text.indexOf(figure));
  if (/[<>≤≥=→]\s*$/u.test(before)) return true;
  const words = ` ${wordsOf(before).join(' ')}`;
  return leadingWords.some((leading) => words.endsWith(leading));
}

/**
 * False when the text names amounts and none of them can be read as the target. A text without an amount cannot
 * disagree: a number alone may count or name something else.
 */
export function textNamesTarget(text: string, target: number): boolean {
  const figures = figuresIn(text);
  if (!figures.some((figure) => isAmount(text, figure))) return true;
  const tolerance = slack * Math.max(1, Math.abs(target));
  return figures.flatMap(readings).some((value) => Math.abs(value - Math.abs(target)) <= tolerance);
}
