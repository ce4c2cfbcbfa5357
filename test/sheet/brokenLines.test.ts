import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenLines } from '../../core/sheet/brokenLines.ts';
import { fittingWidths } from '../../core/sheet/fittingWidths.ts';
import { rowLines } from '../../core/sheet/rowLines.ts';
import { deepFreeze } from '../deepFreeze.ts';

describe('brokenLines', () => {
  it('breaks between words, keeps breaks that are there, and never splits a word', () => {
    expect(brokenLines('one two three', 7)).toEqual(['one two', 'three']);
    expect(brokenLines('one\ntwo three', 20)).toEqual(['one', 'two three']);
    expect(brokenLines('unbreakable', 4)).toEqual(['unbreakable']);
    expect(brokenLines('', 4)).toEqual(['']);
  });

  it('loses no word, and no line of several words is too long', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (list, width) => {
        const lines = brokenLines(list.join(' '), width);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }),
      { seed: 20261115, numRuns: 200 },
    );
  });
});

describe('fittingWidths', () => {
  const bounds = [
    { least: 4, most: 10 },
    { least: 4, most: 20 },
  ];

  it('is as wide as the usual cell within its bounds; numbers and days take ten', () => {
    const rows = deepFreeze([
      ['a', 'a sentence that goes on and on', 46000],
      ['b', 'short', 1],
    ]);
    expect(fittingWidths(rows, bounds)).toEqual([4, 20, 12]);
  });

  it('holds the longest word, and leaves one long text among many to be broken', () => {
    const rows = [
      ...Array.from({ length: 19 }, () => [null, 'ok']),
      [null, 'far longer than any other one'],
    ];
    expect(fittingWidths(rows, bounds)[1]).toBe(8);
    expect(fittingWidths([], bounds)).toEqual([]);
  });
});

describe('rowLines', () => {
  it('is the number of lines of the cell that needs most', () => {
    expect(rowLines(['one two three four', 7, null], [10, 4, 4])).toBe(2);
    expect(rowLines([1, null], [10, 4])).toBe(1);
  });
});
