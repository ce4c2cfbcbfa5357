import { choiceWords } from '../vocabulary/choiceWords.ts';
import { lazy } from '../vocabulary/lazy.ts';
import { ownEntry } from '../vocabulary/ownEntry.ts';
import { type Degree, type SupportLevel, supportLevels } from '../vocabulary/vocabulary.ts';

const degrees: readonly Degree[] = ['high', 'medium', 'low'];

/** What words for influence count. Ours: the ends and the middle of the scale from 1 to 5. */
const influenceOfDegree: Readonly<Record<Degree, number>> = { high: 5, medium: 3, low: 1 };

const degreeWords = lazy(() => choiceWords(degrees, (each) => each.degrees ?? {}));
const supportWords = lazy(() => choiceWords(supportLevels, (each) => each.supportLevels ?? {}));

function numberIn(text: string, [low, high]: readonly [number, number]): number | null {
  const plain = text.replace(/[−–]/g, '-').replace(',', '.').replace(/^\+/, '');
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  return value >= low && value <= high ? value : null;
}

/** Influence from 1 to 5, as a number or as high, medium, low in any language; null for anything else. */
export function readInfluence(text: string): number | null {
  const word = text.trim().toLowerCase();
  const degree = ownEntry(degreeWords(), word);
  return degree === undefined ? numberIn(word, [1, 5]) : influenceOfDegree[degree];
}

/** Support from −2 to 2, as a number or in words of any language; null for anything else. */
export function readSupport(text: string): number | null {
  const word = text.trim().toLowerCase();
  const level: SupportLevel | undefined = ownEntry(supportWords(), word);
  return level === undefined ? numberIn(word, [-2, 2]) : supportLevels.indexOf(level) - 2;
}
