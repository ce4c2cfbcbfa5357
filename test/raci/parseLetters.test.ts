import { describe, expect, it } from 'vitest';
import { layoutAlphabet } from '../../core/raci/layoutAlphabet.ts';
import { parseLetters } from '../../core/raci/parseLetters.ts';
import { variantOf } from '../../core/raci/variants.ts';

const raci = variantOf('RACI');

function lettersOf(text: string): string {
  const { letters, unknown } = parseLetters(text, raci);
  return letters.join('') + (unknown.length > 0 ? `?${unknown.join(' ')}` : '');
}

describe('parseLetters', () => {
  it.each([
    ['A', 'A'],
    [' r ', 'R'],
    ['A/R', 'AR'],
    ['R/A', 'AR'],
    ['C /I', 'CI'],
    ['R, A', 'AR'],
    ['R,A,C,I', 'ARCI'],
    ['RA', 'AR'],
    ['R (A)', 'AR'],
    ['(R)', 'R'],
    ['R et A', 'AR'],
    ['R und A', 'AR'],
    ['A&R', 'AR'],
    ['A + R', 'AR'],
    ['R\nA', 'AR'],
    ['R - Responsible', 'R'],
    ['Consulted', 'C'],
    ['informé', 'I'],
    ['A*', 'A'],
    ['R.', 'R'],
    ['Ｒ', 'R'],
  ])('parseLetters(%j) reads %s', (text, letters) => {
    expect(lettersOf(text)).toBe(letters);
  });

  it.each(['', '  ', '—', '–', '-', '/', 'N/A', 'n/a', 'NA', 'n.a.', '.'])(
    'parseLetters(%j) means no part at all',
    (text) => {
      expect(lettersOf(text)).toBe('');
    },
  );

  it.each([
    ['X', '?X'],
    ['R?', '?R?'],
    ['A/X', 'A?X'],
    ['S', '?S'],
    ['RR', '?RR'],
    ['tbd', '?TBD'],
    ['et', '?et'],
    ['()', '?()'],
  ])('parseLetters(%j) tells the code it does not know', (text, letters) => {
    expect(lettersOf(text)).toBe(letters);
  });

  it('parseLetters of a long remark keeps it whole as unknown', () => {
    const remark = 'ask the owner before anything is ordered, and again after the delivery';
    expect(parseLetters(remark, raci)).toMatchObject({ letters: [], unknown: [remark] });
  });

  it('parseLetters("А") with a Cyrillic letter reads it and says so', () => {
    expect(parseLetters('\u0410', raci)).toMatchObject({ letters: ['A'], lookalike: true });
    expect(parseLetters('\u0421/I', raci)).toMatchObject({ letters: ['C', 'I'], lookalike: true });
    expect(parseLetters('C', raci).lookalike).toBe(false);
  });

  it('parseLetters("A (until May)") keeps the remark as a note', () => {
    expect(parseLetters('A (until May)', raci)).toEqual({
      letters: ['A'],
      unknown: [],
      note: 'until may',
      lookalike: false,
    });
  });

  it('parseLetters reads the letters of each variant', () => {
    expect(parseLetters('S', variantOf('RASCI')).letters).toEqual(['S']);
    expect(parseLetters('Q', variantOf('RACIQ')).letters).toEqual(['Q']);
    expect(parseLetters('O', variantOf('CAIRO')).letters).toEqual(['O']);
    expect(parseLetters('Driver', variantOf('DACI')).letters).toEqual(['D']);
    expect(parseLetters('recommends', variantOf('DECIDE')).letters).toEqual(['R']);
  });

  it('parseLetters by the layout alphabet takes CIO, PO and RACI for words', () => {
    for (const word of ['CIO', 'PO', 'COO', 'RACI'])
      expect(parseLetters(word, layoutAlphabet).unknown).toEqual([word]);
    expect(parseLetters('ARC', layoutAlphabet).letters).toHaveLength(3);
  });
});
