import { foldText } from '../../vocabulary/normaliseText.ts';
import { monthOf } from './monthNames.ts';
import type { ValueContext } from './reading.ts';
import { settleNumeral } from './readNumber.ts';
import { readWrittenNumber } from './writtenNumber.ts';

/** A number found inside a sentence. */
export interface NumberInText {
  readonly value: number;
  /** `%`, a currency, or null: other units are not told from the words that follow. */
  readonly unit: string | null;
  readonly bound: 'atLeast' | 'atMost' | null;
  readonly at: number;
  readonly end: number;
}

const numberPattern =
  /(≥|⩾|>=|>|≤|⩽|<=|<)?\s*((?:[€$£¥₩₹]\s?)?\d[\d.,'’\u00a0\u202f]*(?: \d{3}(?!\d))*(?:\s?(?:%|％|€|£|₽|[kKM](?![\p{L}])|mio\.?|bn|mrd\.?|万|億|亿|만|억))*)/gu;

/** Numbers that count something else: versions, ids, ordinals, years, days of a month, quarters. */
function isOtherNumber(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(end, end + 14);
  const digits = text.slice(at, end).trim();
  if (/[\p{L}_#]$/u.test(before) && !/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]$/.test(before))
    return true;
  if (/^(?:19|20)\d{2}$/.test(digits)) return true;
  if (/^(?:st|nd|rd|th)\b|^\.\s?\p{Lu}/u.test(after)) return true;
  if (/^[-/.]\d/.test(after) && /^\d{1,4}$/.test(digits)) return /^[-/.]\d{1,2}[-/.]/.test(after);
  const lead = /(\p{L}{3,10})\.?\s*$/u.exec(before)?.[1];
  if (lead !== undefined && monthOf(lead) !== null && /^\d{1,2}$/.test(digits)) return true;
  const word = /^\s*([\p{L}]{3,10})/u.exec(after)?.[1];
  return word !== undefined && monthOf(word) !== null && /^\d{1,2}$/.test(digits);
}

const timeWord =
  /^\s*[-]?\s*(?:day|week|month|quarter|year|tag|woche|monat|quartal|jahr|jour|semaine|mois|an\b|annee|dia|semana|mes|ano|giorn|settiman|mese|mesi|anno|anni|dag|maand|jaar|kwart|день|дн|недел|месяц|год|лет|天|周|个月|年|日|週|か月|일|주|개월|년|ngay|tuan|thang|nam)/i;

/** True for "in 3 months", "within 30 days": a number of time after a word such as within. */
export function isTimeSpan(folded: string, end: number): boolean {
  return timeWord.test(folded.slice(end, end + 12));
}

function boundOf(sign: string | undefined): NumberInText['bound'] {
  if (sign === undefined) return null;
  return /[>≥⩾]/.test(sign) ? 'atLeast' : 'atMost';
}

/** Numbers of a sentence in order, with what stands right beside them; ids, years and days of a month are left out. */
export function numbersInText(text: string, context: ValueContext): readonly NumberInText[] {
  const found: NumberInText[] = [];
  for (const match of text.slice(0, 400).matchAll(numberPattern)) {
    const digits = (match[2] ?? '').replace(/[.,'’]+$/, '');
    const start = (match.index ?? 0) + match[0].lastIndexOf(match[2] ?? '');
    const end = start + digits.length;
    if (isOtherNumber(text, start, end)) continue;
    const written = readWrittenNumber(digits);
    const value = written ? settleNumeral(written, context) : null;
    if (!written || value === null || !Number.isFinite(value)) continue;
    const { unit } = written.measure;
    found.push({ value, unit, bound: boundOf(match[1]), at: start, end });
  }
  return found;
}

/** Folded text of the same length as the original, so that places agree; null when folding changes the length. */
export function foldInPlace(text: string): string {
  return [...text].map((letter) => foldLetter(letter)).join('');
}

function foldLetter(letter: string): string {
  const folded = foldText(letter);
  return folded.length === letter.length ? folded : letter.toLowerCase().slice(0, letter.length);
}
