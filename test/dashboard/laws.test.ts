import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBeside, distinctTexts, equalTo, meanBeside } from '../../core/dashboard/groupTwin.ts';
import { deepFreeze } from '../deepFreeze.ts';

const options = { seed: 20_261_122, numRuns: 300 };
const key = fc.oneof(fc.constantFrom('O-1', 'o-1', 'O-2', '*', 'a?', ''), fc.constant(null));
const value = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constant(null),
  fc.constant(''),
);
const rows = fc.array(fc.tuple(key, value), { maxLength: 40 });

describe('groups of a dashboard', () => {
  it('every row with a group is counted in exactly one', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const keys = deepFreeze(list.map(([name]) => name));
        const counts = distinctTexts(keys).map((group) => countBeside(keys, group));
        const named = keys.filter((name) => name !== null && name !== '').length;
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(named);
      }),
      options,
    );
  });

  it('a mean lies between the least and the greatest, and is missing exactly without data', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const keys = deepFreeze(list.map(([name]) => name));
        const values = deepFreeze(list.map(([, number]) => number));
        for (const group of distinctTexts(keys)) {
          const mean = meanBeside(keys, group, values);
          const n = countBeside(keys, group, values);
          expect(mean === null).toBe(n === 0);
          const numbers = values.filter((cell): cell is number => typeof cell === 'number');
          if (mean === null) continue;
          expect(mean).toBeGreaterThanOrEqual(Math.min(...numbers) - 1e-12);
          expect(mean).toBeLessThanOrEqual(Math.max(...numbers) + 1e-12);
        }
      }),
      options,
    );
  });

  it('the order of the rows changes no mean', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const turned = [...list].reverse();
        for (const group of distinctTexts(list.map(([name]) => name))) {
          const [one, other] = [list, turned].map((each) =>
            meanBeside(
              each.map(([name]) => name),
              group,
              each.map(([, number]) => number),
            ),
          );
          if (one === null || one === undefined) expect(other).toBe(one);
          else expect(other).toBeCloseTo(one, 12);
        }
      }),
      options,
    );
  });

  it.each([
    ['O-1', '"=O-1"'],
    ['50% *more*', '"=50% ~*more~*"'],
    ['Why~?', '"=Why~~~?"'],
    ['say "yes"', '"=say ""yes"""'],
    ['>5', '"=>5"'],
  ])('equalTo(%s) is met by that text alone', (text, criterion) => {
    expect(equalTo(text)).toBe(criterion);
  });
});
