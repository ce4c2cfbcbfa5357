import { describe, expect, it } from 'vitest';
import { neutralContext } from '../../core/declare/context.ts';
import { fitView } from '../../core/fit/view.ts';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';

const rows = [
  ['Element', 'Vision', 'Strategy', 'Structure', 'Culture'],
  ['Vision', null, '+', '+', null],
  ['Strategy', null, null, '-', '+'],
  ['Structure', null, null, null, '+'],
  ['Culture', null, null, null, null],
];

describe('view(fit)', () => {
  it('shades both halves of the matrix, each cell with the one it is read from or goes into', () => {
    const grid = deepFreeze(gridOf(rows, 'Fit'));
    const inputs = recogniseSheet(grid, []).map((table) => ({ grid, table }));
    const map = fitView.run(inputs, neutralContext).find(({ block }) => block === 'heatMap');
    const place = (row: number, column: number) => ({ sheet: 'Fit', row, column });
    expect(map).toMatchObject({
      rows: ['Vision', 'Strategy', 'Structure', 'Culture'],
      values: [
        [null, 1, 1, null],
        [1, null, -1, 1],
        [1, -1, null, 1],
        [null, 1, 1, null],
      ],
      places: [
        [undefined, place(1, 2), place(1, 3), place(1, 4)],
        [place(1, 2), undefined, place(2, 3), place(2, 4)],
        [place(1, 3), place(2, 3), undefined, place(3, 4)],
        [place(1, 4), place(2, 4), place(3, 4), undefined],
      ],
    });
  });
});
