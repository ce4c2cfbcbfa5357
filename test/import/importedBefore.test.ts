import { describe, expect, it } from 'vitest';
import { exported, planOf } from './importGrid.ts';

const goals = exported([
  ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Due date'],
  ['Sell more bread', 'Loaves a day', 'Ada (made up)', 200, 260, 230, '2026-12-31'],
  [null, 'Waste in kg', null, 40, 20, 30, '2026-12-31'],
]);

describe('planImport of an export that was taken over before', () => {
  it('a second time warns with the sheet the goals stand on; other goals do not', () => {
    const again = (grids: Parameters<typeof planOf>[0]) =>
      planOf(grids).issues.filter(({ code }) => code === 'import-again');
    const stands = exported(
      [['Key result'], ['LOADS a day'], ['Loaves a day'], ['WASTE in kg']],
      'Key results',
    );
    expect(again([goals, stands])).toMatchObject([
      { place: { sheet: 'Key results' }, found: '2 of 2' },
    ]);
    const other = exported([['Key result'], ['Rolls a day'], ['Loaves a year']], 'Key results');
    expect(again([goals, other])).toEqual([]);
  });
});
