import { languages } from './languages.ts';
import { lazy } from './lazy.ts';
import { listWords } from './phraseIndex.ts';
import { wordKey } from './wordSets.ts';

/** Words of a scale by their `wordKey`, from 1 for the lowest step. */
export type AnswerScale = ReadonlyMap<string, number>;

function parseScale(text: string): readonly (readonly string[])[] {
  return text.split(',').map((step) => step.split('/').map(wordKey));
}

function scaleOf(steps: readonly (readonly string[])[]): AnswerScale {
  return new Map(steps.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));
}

const parsed = lazy(() =>
  languages.flatMap(({ answerScales = [] }) => answerScales.map(parseScale)),
);

/** A scale of four steps is one of five without its middle. */
function withoutMiddle(steps: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return steps.filter((_, index) => index !== 2);
}

const bySteps = lazy(() => {
  const of = (count: number) => parsed().filter(({ length }) => length === count);
  return new Map([
    [4, of(5).map(withoutMiddle).map(scaleOf)],
    [5, of(5).map(scaleOf)],
    [7, of(7).map(scaleOf)],
  ]);
});

/** Scales in words of that many steps, in every language: 4, 5 and 7 steps are known. */
export function scalesOf(steps: number): readonly AnswerScale[] {
  return bySteps().get(steps) ?? [];
}

function setOf(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => listWords(list).map(({ text }) => wordKey(text))));
}

const answerWords = lazy(() => new Set(parsed().flatMap((steps) => steps.flat())));
const noAnswerWords = lazy(() => setOf(languages.map(({ noAnswer = '' }) => noAnswer)));
const stopWordSet = lazy(() => setOf(languages.map(({ stopWords = '' }) => stopWords)));

/** True for a step of a scale, by its `wordKey`: "strongly agree". */
export function isAnswerWord(key: string): boolean {
  return answerWords().has(key);
}

/** True for an answer that is none, by its `wordKey`: "don't know". */
export function isNoAnswer(key: string): boolean {
  return noAnswerWords().has(key);
}

/** True for a word that carries no meaning of its own, by its `wordKey`. */
export function isStopWord(key: string): boolean {
  return stopWordSet().has(key);
}
