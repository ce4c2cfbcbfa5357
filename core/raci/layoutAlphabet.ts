import type { Alphabet } from './parseLetters.ts';
import { type VariantLetter, variants } from './variants.ts';

function distinctLetters(): readonly VariantLetter[] {
  const byLetter = new Map<string, VariantLetter>();
  for (const { letters } of variants) {
    for (const letter of letters)
      if (!byLetter.has(letter.letter)) byLetter.set(letter.letter, letter);
  }
  return [...byLetter.values()];
}

/**
 * The letters of all variants, to tell cells with letters from names before the variant is known.
 * Written together only up to three of R, A, C and I count: CIO and PO are people, RACI is a title.
 */
export const layoutAlphabet: Alphabet = {
  letters: distinctLetters(),
  joined: 'RACI',
  joinedUpTo: 3,
};

/** The same without words: above a matrix, "Support" and "Driver" are people. */
export const bareAlphabet: Alphabet = { ...layoutAlphabet, words: false };
