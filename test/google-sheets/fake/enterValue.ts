import { ServiceException, typeName } from './strict.ts';

/** What a cell of the fake holds. A date is a number with a date format, as in Sheets itself. */
export interface FakeCell {
  readonly value: string | number | boolean;
  /** With its equals sign; empty where there is none. */
  readonly formula: string;
  readonly format: string;
}

export const blankCell: FakeCell = { value: '', formula: '', format: 'General' };

const longestText = 50_000;
const errorTexts = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#ERROR!'];

function decimalComma(locale: string): boolean {
  return !locale.startsWith('en');
}

/** Number a text would be read as in this locale, or null. */
function typedNumber(text: string, locale: string): number | null {
  const form = decimalComma(locale)
    ? /^[+-]?(\d{1,3}(\.\d{3})+|\d+)?(,\d+)?(e[+-]?\d+)?%?$/i
    : /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?%?$/i;
  if (!/\d/.test(text) || !form.test(text)) return null;
  const plain = decimalComma(locale)
    ? text.replace(/\./g, '').replace(',', '.')
    : text.replace(/,/g, '');
  return plain.endsWith('%') ? Number.parseFloat(plain) / 100 : Number(plain);
}

/** Day serial a text such as 3/4/2026, 2026-04-03 or May 5 would be read as in this locale, or null. */
function typedDate(text: string, locale: string): number | null {
  const month = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (\d{1,2})$/i.exec(text);
  if (month) return 46_000 + Number(month[2]);
  const match = /^(\d{1,4})[/.-](\d{1,2})(?:[/.-](\d{1,4}))?$/.exec(text);
  if (!match) return null;
  const [one = 0, two = 0, three = 2026] = match.slice(1).map((part) => Number(part ?? '2026'));
  const [year, monthNumber, day] =
    one > 999 ? [one, two, three] : locale === 'en_US' ? [three, one, two] : [three, two, one];
  if (monthNumber < 1 || monthNumber > 12 || day < 1 || day > 31) return null;
  return Date.UTC(year, monthNumber - 1, day) / 86_400_000 + 25_569;
}

function enterText(text: string, now: FakeCell, locale: string): FakeCell {
  if (text.length > longestText) {
    throw new ServiceException(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  }
  const as = (value: FakeCell['value'], format = now.format) => ({ value, formula: '', format });
  if (now.format === '@') return as(text);
  if (text.startsWith("'")) return as(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { ...now, value: '', formula: text };
  if (text.startsWith('+') || text.startsWith('-')) {
    const number = typedNumber(text, locale);
    return number === null ? { ...now, value: '', formula: `=${text}` } : as(number);
  }
  if (errorTexts.includes(text)) return as(text);
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return as(trimmed.toLowerCase() === 'true');
  const number = typedNumber(trimmed, locale);
  if (number !== null) return as(number);
  const date = typedDate(trimmed, locale);
  return date === null ? as(text) : as(date, 'm/d/yyyy');
}

/** What a cell holds after a value was written into it: writing is like typing. */
export function enterValue(value: unknown, now: FakeCell, locale: string): FakeCell {
  if (value === null) return { ...now, value: '', formula: '' };
  if (typeof value === 'string') return enterText(value, now, locale);
  if (typeof value === 'boolean') return { ...now, value, formula: '' };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new ServiceException(`fake: ${value} written to a cell`);
    return { ...now, value, formula: '' };
  }
  throw new ServiceException(`fake: ${typeName(value)} written to a cell`);
}
