import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import { columnEvidence } from '../../core/sheet/values/columnEvidence.ts';
import type { ValueContext } from '../../core/sheet/values/reading.ts';
import { readNumber } from '../../core/sheet/values/readNumber.ts';

const unknown: ValueContext = { locale: null };

function answerOf(cell: Cell, context: ValueContext = unknown): number | string {
  const reading = readNumber(cell, context);
  if (reading.kind === 'value') return reading.value.value;
  return reading.kind === 'missing' ? 'missing' : reading.issue.code;
}

describe('readNumber', () => {
  it.each<[Cell, number]>([
    [0.45, 0.45],
    ['45%', 0.45],
    ['45 %', 0.45],
    ['99.9%', 0.999],
    ['€1.2k', 1200],
    ['1,2 Mio. €', 1_200_000],
    ['$1.5M', 1_500_000],
    ['2 bn', 2_000_000_000],
    ['1.234,56', 1234.56],
    ["1'234.5", 1234.5],
    ['1 234,5', 1234.5],
    ['12,34,567', 1_234_567],
    ['−5 %', -0.05],
    ['(45)', -45],
    ['4.2/5', 4.2],
    ['45+', 45],
    ['8 days', 8],
    ['2h 30m', 2.5],
    ['≥ 90 %', 0.9],
    ['１２', 12],
    ['3万', 30_000],
  ])('readNumber(%j) reads what is written', (cell, value) => {
    expect(answerOf(cell)).toBe(value);
  });

  it.each<[Cell, string]>([
    [null, 'missing'],
    ['', 'missing'],
    ['–', 'missing'],
    ['n/a', 'missing'],
    ['k. A.', 'missing'],
    ['#DIV/0!', 'value-error'],
    [{ error: '#N/A' }, 'value-error'],
    ['10–35%', 'number-unreadable'],
    ['about forty', 'number-unreadable'],
    ['1.2.3', 'number-unreadable'],
    [true, 'number-unreadable'],
  ])('readNumber(%j) answers %s and no number', (cell, answer) => {
    expect(answerOf(cell)).toBe(answer);
  });

  it('readNumber("1.234") is settled by the column, then by the locale, and refused without either', () => {
    expect(answerOf('1.234')).toBe('number-ambiguous');
    expect(answerOf('1.234', { locale: 'de-DE' })).toBe(1234);
    expect(answerOf('1.234', { locale: 'en-GB' })).toBe(1.234);
    expect(answerOf('1.234', { locale: 'de-CH' })).toBe(1.234);
    expect(answerOf('1.234', { locale: 'en-GB', decimal: ',' })).toBe(1234);
  });

  it('readNumber("4.2/5") says what the mark is out of, "45+" and "< 8" on which side they are open', () => {
    expect(readNumber('4.2/5', unknown)).toMatchObject({ value: { outOf: 5 } });
    expect(readNumber('45+', unknown)).toMatchObject({ value: { bound: 'atLeast' } });
    expect(readNumber('< 8 %', unknown)).toMatchObject({ value: { bound: 'atMost', value: 0.08 } });
  });

  it('readNumber names place, expectation and finding in its issue', () => {
    const reading = readNumber('soon', {
      locale: null,
      place: { sheet: 'OKRs', row: 3, column: 2 },
    });
    expect(reading).toMatchObject({
      issue: { place: { sheet: 'OKRs', row: 3, column: 2 }, found: 'text "soon"' },
    });
  });

  it('readNumber reads back every number written in German and in English once the column is known', () => {
    const written = fc.tuple(
      fc.integer({ min: -9_999_999, max: 9_999_999 }),
      fc.constantFrom('de-DE', 'en-US'),
    );
    fc.assert(
      fc.property(written, ([cents, locale]) => {
        const text = (cents / 100).toLocaleString(locale, { minimumFractionDigits: 2 });
        const { decimal } = columnEvidence([text]);
        expect(decimal).toBe(locale === 'de-DE' ? ',' : '.');
        expect(answerOf(text, { locale: null, decimal })).toBeCloseTo(cents / 100, 8);
      }),
      { seed: 20260301, numRuns: 500 },
    );
  });
});

describe('columnEvidence', () => {
  it('columnEvidence(["1.234", "2,5"]) proves the decimal comma', () => {
    expect(columnEvidence(['1.234', '2,5', null, 'n/a'])).toEqual({
      decimal: ',',
      dateOrder: null,
      contradictory: false,
    });
  });

  it('columnEvidence tells the date order by a day above twelve and says when cells contradict', () => {
    expect(columnEvidence(['03/04/2026', '25/12/2026']).dateOrder).toBe('dmy');
    expect(columnEvidence(['03/04/2026', '12/25/2026']).dateOrder).toBe('mdy');
    const both = columnEvidence(['25/12/2026', '12/25/2026']);
    expect(both).toEqual({ decimal: null, dateOrder: null, contradictory: true });
  });
});
