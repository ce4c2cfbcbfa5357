import { type Cell, describeCell } from '../cell.ts';
import { readDuration } from './duration.ts';
import { valueIssues } from './issues.ts';
import { localeDecimal } from './localeSigns.ts';
import type { Measure } from './measure.ts';
import { errorOf, isMissing } from './missing.ts';
import type { NumberValue } from './numberValue.ts';
import { missingReading, type Reading, type ValueContext, valueReading } from './reading.ts';
import { readWrittenNumber, type WrittenNumber } from './writtenNumber.ts';

const expected = 'one number such as 45, 1,234.5, 45 % or € 1.2k';

function unreadable(cell: Cell, context: ValueContext): Reading<never> {
  const { place = {} } = context;
  return {
    kind: 'issue',
    issue: valueIssues['number-unreadable']({ place, expected, found: describeCell(cell) }),
  };
}

/** Takes a bound off: "≥ 90", ">=90", "at most" is a matter of sentences and not of cells, "45+", "~20". */
function cutBound(text: string): { rest: string; bound: NumberValue['bound'] } {
  const leading =
    /^(>=|=>|≥|⩾|>|<=|=<|≤|⩽|<|~|≈|±|ca\.?\s|c\.\s|about\s|approx\.?\s|circa\s)\s*(?=\S)/i.exec(
      text,
    );
  if (leading) {
    const sign = leading[1] ?? '';
    const rest = text.slice(leading[0].length);
    if (/[>≥⩾]/.test(sign)) return { rest, bound: 'atLeast' };
    return { rest, bound: /[<≤⩽]/.test(sign) ? 'atMost' : 'about' };
  }
  const trailing = /^(.*\d\s*[%\p{L}]*)\s*\+$/u.exec(text);
  return trailing ? { rest: trailing[1] ?? '', bound: 'atLeast' } : { rest: text, bound: null };
}

/** Divides by a power of ten in decimal, as spreadsheets read percents: 99.9% is 0.999 and not 0.9990000000000001. */
function divide(value: number, divisor: Measure['divisor']): number {
  const text = String(value);
  if (divisor === 1) return value;
  return text.includes('e')
    ? value / divisor
    : Number(`${text}e-${Math.round(Math.log10(divisor))}`);
}

/** The value of a numeral once its decimal sign is settled; null when nothing settles it. */
export function settleNumeral(
  { numeral, negative, measure }: WrittenNumber,
  context: ValueContext,
): number | null {
  const sign = negative ? -1 : 1;
  const { value, otherValue } = numeral;
  if (otherValue === null) return divide(sign * value * measure.factor, measure.divisor);
  const decimal = context.decimal ?? localeDecimal(context.locale);
  if (decimal === null) return null;
  const settled = numeral.sign === decimal ? value : otherValue;
  return divide(sign * settled * measure.factor, measure.divisor);
}

function ambiguous(cell: Cell, context: ValueContext): Reading<never> {
  const { place = {} } = context;
  return {
    kind: 'issue',
    issue: valueIssues['number-ambiguous']({
      place,
      expected: 'plain, with no sign of thousands, or with two decimals',
      found: describeCell(cell),
    }),
  };
}

function readRatio(text: string, context: ValueContext): NumberValue | null {
  const match =
    /^([\d.,]+)\s*(?:\/|out of|von|sur|de|su|van|из)\s*(\d{1,4})(?:\s*\p{L}{0,12})?$/iu.exec(text);
  const score = match ? readWrittenNumber(match[1] ?? '') : null;
  const value = score ? settleNumeral(score, context) : null;
  const outOf = Number(match?.[2] ?? 0);
  return value === null || outOf <= 0 ? null : { value, unit: null, outOf, bound: null };
}

function readText(text: string, cell: Cell, context: ValueContext): Reading<NumberValue> {
  const { rest, bound } = cutBound(text);
  const ratio = readRatio(rest, context);
  if (ratio) return valueReading({ ...ratio, bound });
  const duration = readDuration(rest);
  if (duration) return valueReading({ ...duration, outOf: null, bound });
  const written = readWrittenNumber(rest);
  if (!written) return unreadable(cell, context);
  const value = settleNumeral(written, context);
  if (value === null) return ambiguous(cell, context);
  if (!Number.isFinite(value)) return unreadable(cell, context);
  return valueReading({ value, unit: written.measure.unit, outOf: null, bound });
}

/**
 * Number of a cell. Percent texts answer fractions, "4.2/5" its 4.2, "2 h 30 min" hours; a plain number
 * stays as it is. Blank, "n/a" and dashes are missing; errors, ranges, sentences, and "1.234" without
 * evidence or locale are issues.
 */
export function readNumber(cell: Cell, context: ValueContext): Reading<NumberValue> {
  const error = errorOf(cell);
  if (error !== null) {
    const { place = {} } = context;
    const found = `error ${error}`;
    return { kind: 'issue', issue: valueIssues['value-error']({ place, expected, found }) };
  }
  if (isMissing(cell)) return missingReading;
  if (typeof cell === 'number') {
    return Number.isFinite(cell)
      ? valueReading({ value: cell, unit: null, outOf: null, bound: null })
      : unreadable(cell, context);
  }
  if (typeof cell !== 'string') return unreadable(cell, context);
  return readText(cell.normalize('NFKC').replace(/\s+/g, ' ').trim(), cell, context);
}
