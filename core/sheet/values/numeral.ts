/** A written number taken apart; `decimal` is the sign it proves to be the decimal sign, null when it proves nothing. */
export interface Numeral {
  readonly value: number;
  /** The other reading, where the only sign may be a decimal sign as well as one of thousands: "1.234". */
  readonly otherValue: number | null;
  readonly decimal: ',' | '.' | null;
  /** The only sign of a number that has two readings; `value` takes it for the decimal sign. */
  readonly sign: ',' | '.' | null;
}

const groups = {
  ',': /^\d{1,3}(?:,\d{2,3})*,\d{3}$/,
  '.': /^\d{1,3}(?:\.\d{3})+$/,
} as const;

/** Digits of other scripts as ASCII, all kinds of space and apostrophe taken out between digits. */
function plainDigits(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
      .replace(/٫/g, ',')
      // U+0060 stands as its code: Google's sidebar takes no script with a backtick in it.
      .replace(/(\d)[\s\u00a0\u2009\u202f'’\u0060](?=\d{3}(?!\d))/g, '$1')
  );
}

function toNumber(text: string, decimal: ',' | '.'): number {
  const thousands = decimal === ',' ? /\./g : /,/g;
  return Number(text.replace(thousands, '').replace(decimal, '.'));
}

function withBoth(text: string): Numeral | null {
  const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const other = decimal === ',' ? '.' : ',';
  const [whole = '', fraction = ''] = text.split(decimal);
  if (text.split(decimal).length !== 2 || !/^\d*$/.test(fraction)) return null;
  return groups[other].test(whole)
    ? { value: toNumber(text, decimal), otherValue: null, decimal, sign: null }
    : null;
}

function withOne(text: string, sign: ',' | '.'): Numeral | null {
  const other = sign === ',' ? '.' : ',';
  const count = text.split(sign).length - 1;
  if (count > 1) {
    return groups[sign].test(text)
      ? { value: toNumber(text, other), otherValue: null, decimal: other, sign: null }
      : null;
  }
  if (!/^\d*[.,]\d+$/.test(text) && !/^\d+[.,]$/.test(text)) return null;
  const value = toNumber(text, sign);
  const maybeThousands = /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  return maybeThousands
    ? { value, otherValue: toNumber(text, other), decimal: null, sign }
    : { value, otherValue: null, decimal: sign, sign: null };
}

/**
 * Reads an unsigned number with its thousands and decimal signs: "1 234,5", "1'234.5", "12,34,567".
 * Null when the text is no number. Source for groupings: Unicode CLDR number patterns.
 */
export function readNumeral(text: string): Numeral | null {
  const digits = plainDigits(text.trim());
  if (digits.length > 40 || !/^[\d.,]*\d[\d.,]*$/.test(digits)) return null;
  if (/^\d+$/.test(digits))
    return { value: Number(digits), otherValue: null, decimal: null, sign: null };
  const commas = digits.includes(',');
  const points = digits.includes('.');
  return commas && points ? withBoth(digits) : withOne(digits, commas ? ',' : '.');
}
