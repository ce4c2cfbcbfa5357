import { type Cadence, cadences } from '../calendar/cadence.ts';
import { choiceWords } from './choiceWords.ts';
import { lazy } from './lazy.ts';
import { wordKey } from './wordSets.ts';

const words = lazy(() => {
  const known = new Map<string, Cadence>();
  for (const [word, cadence] of Object.entries(
    choiceWords(cadences, (each) => each.cadences ?? {}),
  ))
    known.set(wordKey(word), cadence);
  for (const cadence of cadences) known.set(wordKey(cadence), cadence);
  return known;
});

/**
 * The cadence a text names in any of the languages: the whole text, or what stands before a bracket or comma
 * ("weekly, on Mondays"). Null for what names none, and for what may mean two things: "bimonthly", "twice a week".
 */
export function cadenceOf(text: string | null): Cadence | null {
  if (text === null) return null;
  for (const part of [text, text.split(/[,;(:]/)[0] ?? '']) {
    const cadence = words().get(wordKey(part));
    if (cadence !== undefined) return cadence;
  }
  return null;
}
