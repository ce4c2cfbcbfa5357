import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBeside, distinctTexts, equalTo } from '../../core/dashboard/groupTwin.ts';
import { progressCell } from '../../core/dashboard/progressCells.ts';
import type { RecognisedTable } from '../../core/recognise/table.ts';
import { gridOf } from '../../core/sheet/grid.ts';
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

  const weight = fc.option(fc.double({ min: 0, max: 60, noNaN: true }), { nil: null });
  const weighted = fc.array(fc.tuple(key, value, weight), { minLength: 1, maxLength: 40 });
  type Rows = readonly (readonly [string | null, number | string | null, number | null])[];

  function progressOf(list: Rows, least: number) {
    const cells = list.map(([name, progress, of], row) => [name, `Result ${row}`, progress, of]);
    const grid = gridOf([['Objective', 'Key result', 'Progress', 'Weight'], ...cells], 'Goals');
    const table: RecognisedTable = {
      ...{ sheet: 'Goals', range: 'A1:D41', kind: 'okr', headerRow: 0 },
      ...{ columns: {}, confidence: 1, why: [] },
    };
    const input = { grid, table };
    const source = { input, sheet: 'Goals', firstRow: 1, lastRow: list.length };
    const columns = { source, objective: 0, keyResult: 1, type: null, weight: 3, least };
    const measured = { value: 2, blankWeight: '$F7' };
    return distinctTexts(list.map(([name]) => name)).map((group) => ({
      group: group.toLowerCase(),
      value: progressCell(deepFreeze(columns), group, measured).value,
    }));
  }

  it('a weighted mean lies between the least and the greatest of its group', () => {
    fc.assert(
      fc.property(weighted, (list) => {
        for (const { group, value: mean } of progressOf(list, 0)) {
          if (typeof mean !== 'number') continue;
          const numbers = list.flatMap(([name, number]) =>
            name?.toLowerCase() === group && typeof number === 'number' ? [number] : [],
          );
          expect(mean).toBeGreaterThanOrEqual(Math.min(...numbers) - 1e-9);
          expect(mean).toBeLessThanOrEqual(Math.max(...numbers) + 1e-9);
        }
      }),
      options,
    );
  });

  it('asking for more coverage takes numbers away and changes none', () => {
    fc.assert(
      fc.property(weighted, fc.double({ min: 0, max: 1, noNaN: true }), (list, least) => {
        const lenient = progressOf(list, 0);
        progressOf(list, least).forEach(({ value: mean }, index) => {
          if (mean !== 'not enough data') expect(mean).toBe(lenient[index]?.value);
        });
      }),
      options,
    );
  });

  it('the order of the rows changes no mean', () => {
    fc.assert(
      fc.property(weighted, (list) => {
        const turned = new Map(
          progressOf([...list].reverse(), 0.6).map((each) => [each.group, each.value]),
        );
        for (const { group, value: mean } of progressOf(list, 0.6)) {
          const other = turned.get(group);
          if (typeof mean === 'number') expect(other).toBeCloseTo(mean, 9);
          else expect(other).toBe(mean);
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
