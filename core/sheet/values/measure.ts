import { ownEntry } from '../../vocabulary/ownEntry.ts';

/** What stands around a number: its unit and what it is multiplied by. */
export interface Measure {
  /** `%`, a currency sign or code, a unit as written; null without any. */
  readonly unit: string | null;
  readonly factor: number;
  /** 100 for percent, 1000 for per mille: dividing keeps 99.9% at 0.999 exactly. */
  readonly divisor: number;
  readonly kind: 'plain' | 'percent' | 'currency' | 'unit';
}

const currencySigns =
  /^(?:[€$£¥₩₹₽₺₫₴₪฿]|R\$|US\$|A\$|C\$|CHF|EUR|USD|GBP|JPY|CNY|RMB|BRL|INR|KRW|RUB|PLN|SEK|NOK|DKK|CZK|HUF|MXN|CAD|AUD|VND|zł|kr|Fr\.?|元|円|원|đ)$/i;

/** Multipliers as written. Lower-case m alone means million only beside a currency: elsewhere it is metre or minute. */
const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  thousand: 1e3,
  tsd: 1e3,
  'tsd.': 1e3,
  mil: 1e3,
  тыс: 1e3,
  'тыс.': 1e3,
  M: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  'mio.': 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  млн: 1e6,
  'млн.': 1e6,
  bn: 1e9,
  B: 1e9,
  billion: 1e9,
  mrd: 1e9,
  'mrd.': 1e9,
  md: 1e9,
  млрд: 1e9,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
};

const percentWords =
  /^(?:%|％|pct|percent|per cent|prozent|pour cent|por ciento|por cento|procent|процент\p{L}*)$/iu;

function multiplierOf(word: string, beside: string): number | null {
  if (word === 'm' || word === 'm.') return currencySigns.test(beside) ? 1e6 : null;
  const exact = ownEntry(multipliers, word);
  if (exact !== undefined || word.length < 2) return exact ?? null;
  return ownEntry(multipliers, word.toLowerCase()) ?? null;
}

function cutMultiplier(after: string, before: string): { factor: number; rest: string } {
  const word = /^([\p{L}]+\.?)/u.exec(after)?.[1] ?? '';
  const rest = after.slice(word.length).trim();
  const factor = multiplierOf(word, before === '' ? rest : before);
  return factor === null ? { factor: 1, rest: after } : { factor, rest };
}

/** Unit and multiplier from the text before and after a number; null when that text is neither. */
export function readMeasure(before: string, after: string): Measure | null {
  const { factor, rest } = cutMultiplier(after, before);
  if (currencySigns.test(before)) {
    return rest === '' || currencySigns.test(rest) || rest.startsWith('/')
      ? { unit: before + rest, factor, divisor: 1, kind: 'currency' }
      : { unit: `${before} ${rest}`, factor, divisor: 1, kind: 'currency' };
  }
  if (before !== '') return null;
  if (rest === '') return { unit: null, factor, divisor: 1, kind: 'plain' };
  if (percentWords.test(rest)) return { unit: '%', factor, divisor: 100, kind: 'percent' };
  if (rest === '‰') return { unit: '‰', factor, divisor: 1000, kind: 'percent' };
  if (currencySigns.test(rest)) return { unit: rest, factor, divisor: 1, kind: 'currency' };
  return isUnit(rest) ? { unit: rest, factor, divisor: 1, kind: 'unit' } : null;
}

/** Ours: units are up to three words of letters; more is a sentence. */
function isUnit(text: string): boolean {
  if (text.length > 30 || text.split(/\s+/).length > 3) return false;
  return /^[\p{L}%°µ"'/][\p{L}\d²³°%$€£µ./·\s-]*$/u.test(text);
}
