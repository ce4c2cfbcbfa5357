import { noWords, wordKey, yesWords } from './wordSets.ts';

/**
 * True or false where a text says yes or no, alone or at its beginning ("no, it breaks a promise"), in any of the
 * languages; null where it says neither, or where two languages mean opposite things by the word.
 */
export function yesOrNo(text: string | null): boolean | null {
  if (text === null) return null;
  for (const words of [text, text.split(/[\s,;:.–—-]+/)[0] ?? '']) {
    const key = wordKey(words);
    const [yes, no] = [yesWords.has(key), noWords.has(key)];
    if (yes !== no) return yes;
  }
  return null;
}
