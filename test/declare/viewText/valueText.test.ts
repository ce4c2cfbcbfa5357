import { describe, expect, it } from 'vitest';
import { valueText } from '../../../core/declare/viewText/valueText.ts';

describe('valueText', () => {
  it('valueText(value, unit) says a number in the words of its unit', () => {
    expect(valueText(0.724, 'fraction')).toBe('72 %');
    expect(valueText(64.4, 'score')).toBe('64 of 100');
    expect(valueText(12, 'nps')).toBe('+12');
    expect(valueText(-12, 'nps')).toBe('-12');
    expect(valueText(46132, 'date')).toBe('2026-04-20');
    expect(valueText(1, 'days')).toBe('1 day');
    expect(valueText(2.5, 'days')).toBe('2.5 days');
    expect(valueText(0.123456, 'none')).toBe('0.1235');
  });

  it('valueText(value, unit) loses no digit of a count and groups the thousands of large numbers', () => {
    expect(valueText(9999, 'count')).toBe('9999');
    expect(valueText(12_345, 'count')).toBe('12\u00a0345');
    expect(valueText(1_234_567.4, 'money')).toBe('1\u00a0234\u00a0567');
    expect(valueText(-1_234_567, 'money')).toBe('-1\u00a0234\u00a0567');
    expect(valueText(1e300, 'count')).toBe('1e+300');
  });
});
