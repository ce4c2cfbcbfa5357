import type { Tone } from '../view.ts';

const words: Readonly<Record<Tone, string>> = {
  good: 'Good',
  watch: 'Watch',
  bad: 'Problem',
  plain: '',
};

/** A tone as a word, so that colour is never the only sign; the empty text for plain. */
export function toneWord(tone: Tone | undefined): string {
  return words[tone ?? 'plain'];
}
