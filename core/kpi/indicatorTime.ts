import { choiceWords } from '../vocabulary/choiceWords.ts';
import { lazy } from '../vocabulary/lazy.ts';
import { ownEntry } from '../vocabulary/ownEntry.ts';
import { type IndicatorTime, indicatorTimes } from '../vocabulary/vocabulary.ts';

/** Words for leading and lagging in every language, lower case. */
export const indicatorTimeWords = lazy(() =>
  choiceWords(indicatorTimes, (each) => each.indicatorTimes ?? {}),
);

/** Whether a measure leads or lags, in words of any language; null for anything else. */
export function readIndicatorTime(text: string | null): IndicatorTime | null {
  const word = text?.trim().toLowerCase() ?? '';
  return (
    indicatorTimes.find((time) => time === word) ?? ownEntry(indicatorTimeWords(), word) ?? null
  );
}
