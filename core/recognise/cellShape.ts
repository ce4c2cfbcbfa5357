import { monthOf } from '../sheet/values/monthNames.ts';
import { missingWords, statusMeanings, wordKey } from '../vocabulary/wordSets.ts';

/** What a cell looks like, from its text alone. */
export type CellShape =
  | 'blank'
  | 'missing'
  | 'number'
  | 'percent'
  /** A number with more around it: "≥ 90 %", "4.2/5", "8 days", "10–35%", "€1M". */
  | 'measured'
  | 'date'
  /** A date with a time of day. */
  | 'moment'
  | 'status'
  | 'tick'
  | 'code'
  | 'letter'
  | 'person'
  /** Up to three words. */
  | 'words'
  | 'sentence';

const plainNumber = /^[+-]?[\d.,\s'’\u00a0\u202f]*\d$/;
const percentNumber = /^[<>≤≥=~±+-]{0,2}\s*\d[\d.,\s]*\s*%$/;
const measured =
  /^(?:[<>≤≥=~≈±+-]+\s*)?(?:[€$£¥₩₹₽]|USD|EUR|R\$|CHF|GBP)?\s*[+-]?\d[\d.,'’\u00a0\s]*\s*(?:[–\-/~〜～]\s*[€$£]?\d[\d.,]*)?\s*[+%]?\s*(?:[\p{L}%€$£¥₩/°²³.]+\s?){0,3}\+?$/u;
/** What is said of a value behind it: "97 % (193 of 200)". */
const remark = /(\S)\s*[(（][^()（）]*[)）]$/;
const numericDate =
  /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})|\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日)$/;
const wordDate =
  /^(?:\d{1,2}(?:st|nd|rd|th|\.)?[\s-]*\p{L}{3,9}\.?[\s,-]*(?:\d{2,4})?|\p{L}{3,9}\.?\s*\d{1,2}(?:st|nd|rd|th)?(?:,?\s*\d{4})?|\p{L}{3,9}\.?[\s-]+'?(?:\d{4}|\d{2}))$/u;
const quarterName = /^(?:(?:FY\s?)?'?\d{2,4}[\s-]?)?[QTHSK][1-4](?:[\s\-/]*'?(?:FY)?\s?\d{2,4})?$/i;
const moment = /\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[T\s]+\d{1,2}:\d{2}/;
const tick = /^(?:[xX✓✔✗✘❌✅☑☐■●○◯•×]|\[[ xX]?\]|TRUE|FALSE)$/u;
const code = /^(?:[\p{L}#]{0,8}[-_.#]?|\p{L}{1,3}\s)\d+(?:[-_.]\w{1,8})*$/u;
const statusSign = /^[\u{1F7E0}-\u{1F7EB}\u{1F534}\u{1F535}\u26AA\u26AB✅❌⚠🚧⏳⛔🟢🔴🟡⚪]/u;
const handle = /^(?:@[\w.-]+|[\w.+-]+@[\w-]+\.[\w.]+)$/u;
const personName = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u;
/** A template's text to be replaced: "[Name]", "<date>", "{{TEAM}}". */
const placeholder = /^(?:\[[^\]]{2,}\]|<[^<>]{2,}>|\{\{.+\}\})$/;
const missingSign = /^(?:[-–—_?/.]+|…|\?+|n\s*\/\s*a)$/i;

/** A numbered line: "1. Delight regulars", "2.1 Raise repeat visits". */
const numberedLine = /^\(?\d{1,2}(?:\.\d{1,2})*(?:[.)]\s+\p{L}|\s+\p{Lu}\p{L}+\s+\p{L})/u;

function namesMonth(text: string): boolean {
  return (text.match(/\p{L}{3,}/gu) ?? []).some((word) => monthOf(word) !== null);
}

function looksLikeWordDate(text: string): boolean {
  return text.length <= 24 && /\d/.test(text) && wordDate.test(text) && namesMonth(text);
}

function shapeWithDigits(text: string): CellShape | null {
  if (numberedLine.test(text) && !looksLikeWordDate(text)) return null;
  if (percentNumber.test(text)) return 'percent';
  if (numericDate.test(text) || quarterName.test(text)) return 'date';
  if (plainNumber.test(text)) return 'number';
  if (moment.test(text)) return 'moment';
  if (looksLikeWordDate(text)) return 'date';
  if (/^\p{L}/u.test(text) || text.startsWith('#')) return code.test(text) ? 'code' : null;
  const bare = text.replace(remark, '$1');
  return bare.length <= 40 && measured.test(bare) ? 'measured' : null;
}

function shapeOfWords(text: string): CellShape {
  const words = text.split(/\s+/).length;
  if (handle.test(text)) return 'person';
  if (/^\p{Script=Latin}$|^\p{Script=Cyrillic}$/u.test(text)) return 'letter';
  if (words <= 4 && statusMeanings.has(wordKey(text))) return 'status';
  if (words <= 4 && missingWords.has(wordKey(text))) return 'missing';
  if (words <= 4 && words >= 2 && personName.test(text)) return 'person';
  const longWhenGlued = /[\u3040-\u30ff\u3400-\u9fff]/.test(text) && text.length > 8;
  return words > 3 || longWhenGlued ? 'sentence' : 'words';
}

/** Shape of a cell's text; `isDate` tells that its number format shows a date. */
export function cellShape(text: string, isDate = false): CellShape {
  if (text === '') return 'blank';
  if (placeholder.test(text)) return 'missing';
  if (text.length > 80) return 'sentence';
  if (tick.test(text)) return 'tick';
  if (missingSign.test(text) || text.startsWith('#')) {
    return /\d/.test(text) && !text.includes('/') ? 'code' : 'missing';
  }
  if (statusSign.test(text)) return 'status';
  if (/\d/.test(text)) {
    const shape = shapeWithDigits(text);
    if (shape === 'number' && isDate) return 'date';
    if (shape !== null) return shape;
    if (text.length <= 20 && /\d\s?[%％]/.test(text)) return 'measured';
    return text.split(/\s+/).length > 3 ? 'sentence' : 'words';
  }
  return shapeOfWords(text);
}
