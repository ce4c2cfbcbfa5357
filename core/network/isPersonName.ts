import { missingWords, wordKey } from '../vocabulary/wordSets.ts';

/** True for a name or a staff number; false for a blank and for stand-ins such as "n/a", "?" or "–". */
export function isPersonName(text: string | null): text is string {
  return text !== null && /[\p{L}\d]/u.test(text) && !missingWords.has(wordKey(text));
}
