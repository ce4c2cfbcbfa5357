import { describe, expect, it } from 'vitest';
import { checkUp } from '../../core/alignment/checkUp.ts';
import { checks } from '../../core/catalog.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';

function told(rows: Matrix): readonly string[] {
  const grid = deepFreeze(gridOf(rows, 'Goals'));
  const { findings } = checkUp({ grids: [grid] }, checks, neutralContext);
  return findings.flatMap(({ code, severity, cell }) =>
    code === 'table-without-rows' ? [`${severity} ${cell}`] : [],
  );
}

const header = ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current'];

describe('table-without-rows', () => {
  it('is told once, at the header, title rows above or not', () => {
    expect(told([header])).toEqual(['info A1']);
    expect(told([['Goals of the bakery'], [], [null, ...header], []])).toEqual(['info B3']);
  });

  it('is silent about a table with a row, and about a sheet that is none', () => {
    expect(told([header, ['Bake', 'Loaves a day', 'Ada (made up)', 0, 10, 5]])).toEqual([]);
    expect(told([['Name', 'Phone']])).toEqual([]);
    expect(told([[]])).toEqual([]);
  });
});
