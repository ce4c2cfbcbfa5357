import { type Measure, readMeasure } from './measure.ts';
import { type Numeral, readNumeral } from './numeral.ts';

/** A number with what is written around it, before its decimal sign is settled. */
export interface WrittenNumber {
  readonly numeral: Numeral;
  readonly negative: boolean;
  readonly measure: Measure;
}

interface Bare {
  readonly text: string;
  readonly negative: boolean;
}

/** Takes the sign off: "−5", "(5)" as accountants write it, "5-". */
function withoutSign(text: string): Bare {
  const bracketed = /^\((.*\d.*)\)$/.exec(text);
  if (bracketed) return { text: (bracketed[1] ?? '').trim(), negative: true };
  const leading = /^([^\d\s+\-−–]{0,4}?)\s*([+\-−–])\s*(?=[^\d]{0,4}\d)(.*)$/s.exec(text);
  if (leading)
    return { text: `${leading[1] ?? ''}${leading[3] ?? ''}`.trim(), negative: leading[2] !== '+' };
  const trailing = /^(.*\d)\s*[-−]$/s.exec(text);
  return trailing
    ? { text: (trailing[1] ?? '').trim(), negative: true }
    : { text, negative: false };
}

/** U+0060 stands as its code: Google's sidebar takes no script with a backtick in it. */
const numberWithin =
  /^(\D{0,12}?)(\d[\d.,'’\u0060\s\u00a0\u2009\u202f]*\d|\d|[.,]\d+)([\s\S]{0,40})$/u;

/** Reads text that holds one number with its unit: "€ 1,2 Mio.", "45 %", "8 days"; null for anything else. */
export function readWrittenNumber(text: string): WrittenNumber | null {
  if (text.length > 80) return null;
  const bare = withoutSign(text.trim());
  const match = numberWithin.exec(bare.text);
  if (!match) return null;
  const [, before = '', digits = '', after = ''] = match;
  if (/\d/.test(after.replace(/[²³]|\bCO2\b|\bm[23]\b/g, ''))) return null;
  const numeral = readNumeral(digits);
  const measure = readMeasure(before.trim(), after.trim());
  return numeral && measure ? { numeral, negative: bare.negative, measure } : null;
}
