import type { StatusMeaning } from '../../vocabulary/vocabulary.ts';
import { statusMeanings, wordKey } from '../../vocabulary/wordSets.ts';

/** Signs people colour a status with. Ours: a blue or black sign has no settled meaning and is left out. */
const signs: Readonly<Record<string, StatusMeaning>> = {
  '✅': 'done',
  '✔': 'done',
  '✓': 'done',
  '☑': 'done',
  '🏁': 'done',
  '🟢': 'onTrack',
  '🟩': 'onTrack',
  '💚': 'onTrack',
  '🟡': 'atRisk',
  '🟨': 'atRisk',
  '🟠': 'atRisk',
  '🟧': 'atRisk',
  '⚠': 'atRisk',
  '💛': 'atRisk',
  '🔴': 'offTrack',
  '🟥': 'offTrack',
  '❌': 'offTrack',
  '✗': 'offTrack',
  '✘': 'offTrack',
  '⛔': 'offTrack',
  '⚪': 'notStarted',
  '⬜': 'notStarted',
  '⏳': 'notStarted',
};

/**
 * What a status cell means: the word first ("🔵 In progress" → onTrack), else the sign; null when
 * neither is known.
 */
export function readStatus(text: string): StatusMeaning | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 60) return null;
  const meaning = statusMeanings.get(wordKey(trimmed));
  if (meaning) return meaning;
  const sign = [...trimmed].find((letter) => signs[letter] !== undefined);
  return sign === undefined ? null : (signs[sign] ?? null);
}
