import { foldText } from '../vocabulary/normaliseText.ts';
import { conjunctions, foldedDutyWords, lookalikes, noneMarks } from './letterWords.ts';
import type { VariantLetter } from './variants.ts';

/** What a cell says about one person's part in one task. */
export interface LetterReading {
  /** Distinct letters in the variant's order; empty when the person has no part. */
  readonly letters: readonly string[];
  /** Parts of the text that are no letter of the variant. */
  readonly unknown: readonly string[];
  /** Words in brackets beside the letters, such as the scope in "A (legal)". */
  readonly note: string;
  /** True when a letter came from another alphabet, such as a Cyrillic С. */
  readonly lookalike: boolean;
}

/** Letters to read by; a variant is one. */
export interface Alphabet {
  readonly letters: readonly VariantLetter[];
  /** Letters that may be written together without a separator, as in "RA". */
  readonly joined: string;
  /** Most letters written together; absent: any number. */
  readonly joinedUpTo?: number;
  /** False: words such as "Consulted" are no letters. */
  readonly words?: boolean;
}

/** Longer texts are remarks. Ours: the longest combination of letters met in real matrices has 12 characters. */
const longestLetters = 60;

export const noLetters: LetterReading = { letters: [], unknown: [], note: '', lookalike: false };

function latin(token: string): string {
  let mapped = '';
  for (const sign of token) mapped += lookalikes[sign] ?? sign;
  return mapped;
}

/** Letters of one token: a letter, a word for one, or letters written together; null when it is none of these. */
function tokenLetters(
  token: string,
  { letters, joined, joinedUpTo = joined.length, words = true }: Alphabet,
): readonly string[] | null {
  const single = letters.find(({ letter }) => letter === token);
  if (single) return [single.letter];
  const word = words ? foldText(token) : '';
  const spelled = words && letters.find(({ duty }) => foldedDutyWords.get(duty)?.has(word));
  if (spelled) return [spelled.letter];
  const signs = [...token];
  const isJoined = signs.length <= joinedUpTo && signs.every((sign) => joined.includes(sign));
  return isJoined && new Set(signs).size === signs.length ? signs : null;
}

interface Collected {
  readonly letters: string[];
  readonly unknown: string[];
  lookalike: boolean;
}

function collect(part: string, alphabet: Alphabet): Collected {
  const result: Collected = { letters: [], unknown: [], lookalike: false };
  const whole = tokenLetters(part.trim(), alphabet);
  const tokens = whole ? [part.trim()] : part.split(/[\s/,;&+|\\.·•\-–—_:*†‡]+/);
  for (const token of tokens) {
    if (token === '' || conjunctions.has(foldText(token))) continue;
    const mapped = latin(token);
    const letters = tokenLetters(token, alphabet) ?? tokenLetters(mapped, alphabet);
    if (letters === null) result.unknown.push(token);
    else {
      result.letters.push(...letters);
      if (mapped !== token && !tokenLetters(token, alphabet)) result.lookalike = true;
    }
  }
  return result;
}

/** Brackets hold further letters, "R (A)", or a remark, "R (until May)". */
function splitBrackets(text: string): { readonly outside: string; readonly inside: string } {
  let inside = '';
  const outside = text.replace(/[([{]([^)\]}]*)[)\]}]/g, (_, part: string) => {
    inside += ` ${part}`;
    return ' ';
  });
  return { outside: outside.trim(), inside: inside.trim() };
}

/**
 * Letters of one cell by the variant's alphabet, any case: "A/R", "C /I", "R, A", "RA", "R (A)", "R et A",
 * words such as "Consulted", and look-alikes from other alphabets. "—", "/", "N/A" and blank are no part at all.
 */
export function parseLetters(text: string, alphabet: Alphabet): LetterReading {
  const upper = text.normalize('NFKC').trim().toUpperCase();
  if (upper === '' || noneMarks.has(upper)) return noLetters;
  if (upper.length > longestLetters) return { ...noLetters, unknown: [text.trim()] };
  const { outside, inside } = splitBrackets(upper);
  const main = collect(outside, alphabet);
  const bracket = collect(inside, alphabet);
  const isNote = bracket.unknown.length > 0 && main.letters.length > 0;
  const letters = new Set(isNote ? main.letters : [...main.letters, ...bracket.letters]);
  const unknown = isNote ? main.unknown : [...main.unknown, ...bracket.unknown];
  if (letters.size === 0 && unknown.length === 0) unknown.push(text.trim());
  return {
    letters: alphabet.letters.map(({ letter }) => letter).filter((letter) => letters.has(letter)),
    unknown,
    note: isNote ? inside.toLowerCase() : '',
    lookalike: main.lookalike || (!isNote && bracket.lookalike),
  };
}
