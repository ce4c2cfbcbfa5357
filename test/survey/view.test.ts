import { describe, expect, it } from 'vitest';
import { neutralContext } from '../../core/declare/context.ts';
import type { ViewBlock } from '../../core/declare/view.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { agreementView } from '../../core/survey/view.ts';
import { deepFreeze } from '../deepFreeze.ts';

const people: Matrix = [
  ['Ann Lee', 'Shop', 4, 4, 2],
  ['Bob Ray', 'Shop', 5, 4, 1],
  ['Cy Orr', 'Shop', 4, 4, 2],
  ['Di Fox', 'Shop', 4, 3, 2],
  ['Ed Moss', 'Shop', 4, 4, 2],
  ['Flo Birch', 'Bakery', 3, 2, 3],
  ['Gus Elm', 'Bakery', 3, 2, null],
];

const rows: Matrix = [
  [
    ...['Name', 'Team', 'Plan 1: We know the plan well', 'Plan 2: The plan holds for all'],
    'Plan 3: The plan changes every week (R)',
  ],
  ...people,
];

function blocks(table: Matrix, settings = {}): readonly ViewBlock[] {
  const grid = deepFreeze(gridOf(table, 'Survey'));
  const inputs = recognise(grid).map((each) => ({ grid, table: each }));
  return agreementView.run(inputs, { ...neutralContext, settings });
}

describe('agreement view', () => {
  it('shows agreement with n by aspect, and no name', () => {
    const found = blocks(rows);
    const [figure] = found.filter(({ block }) => block === 'figure');
    expect(figure).toMatchObject({ label: 'Agreement: Plan', count: 6, coverage: 20 / 21 });
    expect(JSON.stringify(found)).not.toMatch(/Ann|Flo|Gus/);
  });

  it('hides the team of two and, as the total is shown, the other one with it', () => {
    const [map] = blocks(rows).flatMap((each) => (each.block === 'heatMap' ? [each] : []));
    expect(map?.columns).toEqual(['Shop', 'Bakery']);
    expect(map?.values).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('follows the workbook’s setting', () => {
    const [map] = blocks(rows, { minimumAnswers: 2 }).flatMap((each) =>
      each.block === 'heatMap' ? [each] : [],
    );
    expect(map?.values[0]?.every((value) => value !== null)).toBe(true);
    expect(map?.values[2]).toEqual([null, null]);
  });

  it('with too few answers every figure and bar is empty and says why', () => {
    const found = blocks(rows, { minimumAnswers: 20 });
    const numbers = found.flatMap((each) =>
      each.block === 'figure' ? [each] : each.block === 'bars' ? [...each.bars] : [],
    );
    expect(numbers).toHaveLength(4);
    for (const { value, note } of numbers) {
      expect(value).toBeNull();
      expect(note).toContain('fewer than 20');
    }
  });

  it('turns reversed questions before it shows their mean', () => {
    const [bars] = blocks(rows).flatMap((each) => (each.block === 'bars' ? [each] : []));
    expect(bars?.bars[2]?.value).toBeCloseTo(6 - 12 / 6, 12);
  });
});
