import { type CalendarDate, isCalendarDate } from '../../calendar/serial.ts';
import { monthOf } from './monthNames.ts';

/** A date as written: a span of days ("Q3 2025" is three months), or digits whose order is still open. */
export type WrittenDate =
  | { readonly kind: 'span'; readonly first: CalendarDate; readonly last: CalendarDate }
  | {
      readonly kind: 'digits';
      readonly left: number;
      readonly middle: number;
      readonly year: number;
      /** True for dots between the numbers: everywhere they are used (CLDR short dates) the day comes before the month. */
      readonly dotted: boolean;
    };

function span(first: CalendarDate, months: number): WrittenDate | null {
  if (!isCalendarDate(first)) return null;
  const month = first.month + months - 1;
  const last = [31, 30, 29, 28]
    .map((day) => ({ year: first.year, month, day }))
    .find((date) => isCalendarDate(date));
  return last ? { kind: 'span', first, last } : null;
}

function oneDay(date: CalendarDate): WrittenDate | null {
  return isCalendarDate(date) ? { kind: 'span', first: date, last: date } : null;
}

/** Two-digit years as spreadsheets read them: 00–29 are 2000–2029, 30–99 are 1930–1999. Source: Microsoft, Excel two-digit years. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function fromIso(text: string): WrittenDate | null {
  const match =
    /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?(?:[T\s]\s*\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?)?$/.exec(
      text,
    );
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  return match[3] === undefined
    ? span({ year, month, day: 1 }, 1)
    : oneDay({ year, month, day: Number(match[3]) });
}

function fromDigits(text: string): WrittenDate | null {
  const match =
    /^(\d{1,2})([-/.\s])\s?(\d{1,2})[-/.\s]\s?(\d{4}|\d{2})(?:[T\s,]+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?)?$/i.exec(
      text,
    );
  if (!match) return null;
  const [, left = '', sign = '', middle = '', year = ''] = match;
  const dotted = sign === '.';
  return {
    kind: 'digits',
    left: Number(left),
    middle: Number(middle),
    year: fullYear(year),
    dotted,
  };
}

function fromQuarter(text: string): WrittenDate | null {
  const patterns: readonly { pattern: RegExp; quarter: number; year: number }[] = [
    {
      pattern:
        /^(?:q|t|k|quarter|quartal|trimestre|trim\.?|kwartaal|quý|кв\.?|квартал)\s?([1-4])(?:\s*[-/,]?\s*|\s(?:of|de|del|do|von)\s)'?(\d{4}|\d{2})$/i,
      quarter: 1,
      year: 2,
    },
    { pattern: /^'?(\d{4}|\d{2})\s*[-/]?\s*(?:q|t|k)\s?([1-4])$/i, quarter: 2, year: 1 },
    {
      pattern:
        /^([1-4])(?:\.|st|nd|rd|th|er|e|º|ª|-й|-ый)?\s*(?:q|t|quarter|quartal|trimestre|trim\.?|kwartaal|кв\.?|квартал)\s*'?(\d{4}|\d{2})$/i,
      quarter: 1,
      year: 2,
    },
    { pattern: /^(\d{4})年?\s*第?([1-4])\s*(?:季度|四半期|분기)$/, quarter: 2, year: 1 },
    { pattern: /^(\d{4})년\s*([1-4])분기$/, quarter: 2, year: 1 },
  ];
  for (const { pattern, quarter, year } of patterns) {
    const match = pattern.exec(text);
    if (match) {
      const month = Number(match[quarter]) * 3 - 2;
      return span({ year: fullYear(match[year] ?? ''), month, day: 1 }, 3);
    }
  }
  return null;
}

function fromNames(text: string): WrittenDate | null {
  const dayFirst =
    /^(?:\p{L}{2,10},?\s+)?(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]*(?:de\s|of\s)?\s*(\p{L}{3,10})\.?[\s,-]*(?:de[l]?\s|of\s)?\s*'?(\d{4}|\d{2})$/u.exec(
      text,
    );
  if (dayFirst) return named(dayFirst[2], dayFirst[3], dayFirst[1]);
  const monthFirst =
    /^(?:\p{L}{3,10},\s+)?(\p{L}{3,10})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+'?(\d{4})$/u.exec(text);
  if (monthFirst) return named(monthFirst[1], monthFirst[3], monthFirst[2]);
  const monthOnly =
    /^(\p{L}{3,10})\.?(?:[\s,/-]*(?:de[l]?\s|of\s)?\s*'?(?=\d{4})|\s?[-'’])(\d{4}|\d{2})$/u.exec(
      text,
    );
  return monthOnly ? named(monthOnly[1], monthOnly[2]) : null;
}

function named(name = '', year = '', day?: string): WrittenDate | null {
  const month = monthOf(name);
  if (month === null) return null;
  const date = { year: fullYear(year), month, day: Number(day ?? 1) };
  return day === undefined ? span(date, 1) : oneDay(date);
}

/**
 * Takes a written date apart: ISO, digits in any order, quarter and month names in the known languages,
 * a time of day dropped. Null when the text is no date, or has no year.
 */
export function readWrittenDate(text: string): WrittenDate | null {
  const bare = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (bare.length > 40 || !/\d/.test(bare)) return null;
  return fromIso(bare) ?? fromDigits(bare) ?? fromQuarter(bare) ?? fromNames(bare);
}
