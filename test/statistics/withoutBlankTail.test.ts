import { describe, expect, it } from 'vitest';
import { withoutBlankTail } from '../../core/statistics/withoutBlankTail.ts';
import { callByName } from '../callByName.ts';

describe('ranges that reach past the data', () => {
  it('withoutBlankTail(x, y) cuts blank rows below both and keeps a blank beside a value', () => {
    const lists = withoutBlankTail([1, null, 3, null, null], [1, 2, null, null]);
    expect(lists).toEqual([
      [1, null, 3],
      [1, 2, null],
    ]);
    expect(withoutBlankTail([], [null])).toEqual([[], []]);
  });

  const tail = [null, null, null];
  const x = [3, 1, 4, 2, 5];
  const y = [2, 1, 5, 3, 4];

  for (const name of ['RANK_CORRELATION', 'SPEND_OVERLAP', 'LEAD_LAG', 'KPI_ENGAGEMENT']) {
    it(`${name}: one range ends with the data, the other in blank rows; the answer is the same`, () => {
      const [parts, wholes] = [y.map((value) => [value]), x.map((value) => [value + 5])];
      const whole = callByName(name, parts, wholes).value;
      expect(whole).toBeDefined();
      expect(callByName(name, [...parts, ...tail.map((cell) => [cell])], wholes).value).toEqual(
        whole,
      );
      expect(callByName(name, parts, [...wholes, ...tail.map((cell) => [cell])]).value).toEqual(
        whole,
      );
    });
  }

  it('RANK_CORRELATION still refuses lists of which one has a value more', () => {
    expect(callByName('RANK_CORRELATION', [x], [[...y, 6]]).codes).toEqual([
      'ranking-unequal-lengths',
    ]);
  });

  it('KPI_CSAT: five counts and blank cells below are five counts', () => {
    const counts = [5, 5, 10, 20, 10, null, null].map((count) => [count]);
    expect(callByName('KPI_CSAT', null, counts).value).toBe(0.6);
  });
});
