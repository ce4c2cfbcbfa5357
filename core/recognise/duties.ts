import { coreDutyWords, dutyLetters, wordKey } from '../vocabulary/wordSets.ts';

/** The four letters every responsibility matrix is built on. */
export const coreDuties = ['R', 'A', 'C', 'I'] as const;

/** Letters that stand beside them in variants: Support, Verify, Omitted, Quality review, Driver, Perform, Write, Lead, None; German E and M: Entscheidung, Mitwirkung. */
const variantDuties = 'SVOQDPWLNEM';

const lookalikes: Readonly<Record<string, string>> = {
  С: 'C',
  А: 'A',
  Р: 'P',
  К: 'K',
  Ｒ: 'R',
  Ａ: 'A',
  Ｃ: 'C',
  Ｉ: 'I',
};

const separators = /\s*(?:[/,;&+|\n\r·()[\]*.†‡§°-]|\b(?:et|and|und|y|e|en|o|or|ou|и)\b)\s*|\s+/;

/** Marks of footnotes and counts in brackets: "R¹", "R(2)". */
const footnotes = /[\u00b9\u00b2\u00b3\u2070-\u2079]|\(\d+\)/g;

function asLetters(part: string): readonly string[] | null {
  const letters = part.toUpperCase();
  if (letters.length === 1) {
    return coreDuties.some((duty) => duty === letters) || variantDuties.includes(letters)
      ? [letters]
      : null;
  }
  return letters.length <= 3 &&
    /^[RACIS]+$/.test(letters) &&
    new Set(letters).size === letters.length
    ? letters.split('')
    : null;
}

function asWord(part: string): readonly string[] | null {
  if (part.length < 2) return null;
  const key = wordKey(part);
  const letter = dutyLetters.get(key);
  if (letter !== undefined) return [letter];
  return coreDutyWords.has(key) ? [part.charAt(0).toUpperCase()] : null;
}

function lettersOf(text: string): readonly string[] | null {
  const duties: string[] = [];
  for (const part of text.split(separators).filter((piece) => piece !== '')) {
    const letters = asLetters(part) ?? asWord(part);
    if (letters === null) return null;
    duties.push(...letters);
  }
  return duties.length === 0 || duties.length > 4 ? null : duties;
}

/**
 * Duty letters in a cell of a responsibility matrix: "R" → R; "A/R", "R, A", "RA", "R (A)", "R et A" →
 * both; "C (approves)" → C; "Responsible" → R. Letters of other alphabets that look alike are taken for the Latin ones.
 * Null when the cell says something else; a dash or "n/a" is an empty list.
 */
export function readDuties(text: string): readonly string[] | null {
  const trimmed = text
    .replace(footnotes, '')
    .normalize('NFKC')
    .trim()
    .replace(/[САРКＲＡＣＩ]/g, (letter) => lookalikes[letter] ?? letter);
  if (trimmed === '' || trimmed.length > 40) return null;
  const remark = /^([A-Za-z/, ]{1,5})\s*\([^()]*\)$/.exec(trimmed);
  const bare = remark === null ? null : lettersOf(remark[1] ?? '');
  if (bare !== null) return lettersOf(trimmed) ?? bare;
  if (/^(?:[-–—/.]+|n\/?a|none)$/i.test(trimmed)) return [];
  return asWord(trimmed) ?? lettersOf(trimmed);
}
