import { missingWords, wordKey } from './wordSets.ts';

/** True where a cell for a name is blank or holds a stand-in: "tbd", "n/a", "?", "–". */
export function namesNobody(text: string | null): boolean {
  return text === null || !/\p{L}/u.test(text) || missingWords.has(wordKey(text));
}
