import { languages } from './languages.ts';
import { lazy } from './lazy.ts';
import { listWords } from './phraseIndex.ts';
import { wordKey } from './wordSets.ts';
import { yesOrNo } from './yesOrNo.ts';

const explorationWords = lazy(
  () =>
    new Set(
      languages.flatMap(({ headers }) =>
        listWords(headers.explore ?? '').map(({ text }) => wordKey(text)),
      ),
    ),
);

/** Words for the opposite; few people write them. */
const exploitWords = new Set(['exploit', 'exploitation', 'run', 'core']);

/**
 * True where a cell flags exploration: "yes", or a word for it in any of the languages. False for "no" and
 * "exploit". Null where it says neither.
 */
export function isExplore(text: string | null): boolean | null {
  if (text === null) return null;
  const key = wordKey(text);
  if (explorationWords().has(key)) return true;
  return exploitWords.has(key) ? false : yesOrNo(text);
}
