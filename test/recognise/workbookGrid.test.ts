import { describe, expect, it } from 'vitest';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Grid } from '../../core/sheet/grid.ts';

const rows = [
  ['Objective', 'Key Result', 'Target', 'Progress', 'Until'],
  ['Delight regulars', 'Raise repeat visits', 45, 0.44, 46295],
  [null, 'Cut the queue', 6, 0.5, 46295],
  ['Grow the shop', 'Sign the lease', 1, 0, 46387],
  [null, 'Open a second oven', 1, 0, 46387],
];

describe('recognise, layers of a workbook', () => {
  it('recognise(merged objective cells) says that each objective stands in a merged cell', () => {
    const grid: Grid = {
      sheet: 'OKRs',
      top: 0,
      left: 0,
      rows,
      merges: [
        { top: 1, bottom: 2, left: 0, right: 0 },
        { top: 3, bottom: 4, left: 0, right: 0 },
      ],
    };
    expect(recognise(grid)[0]).toMatchObject({ kind: 'okr', objectiveAt: 'column-merged' });
  });

  it('recognise(numbers shown as dates) gives a header of unclear meaning the role its content fits', () => {
    const dated = rows.map((row) => row.map((_, column) => (column === 4 ? 'yyyy-mm-dd' : null)));
    const header = ['Objective', 'Key Result', 'Target', 'Progress', 'When'];
    const grid: Grid = {
      sheet: 'OKRs',
      top: 0,
      left: 0,
      rows: [header, ...rows.slice(1)],
      formats: dated,
    };
    expect(recognise(grid)[0]?.columns).toMatchObject({ progress: 3, dueDate: 4 });
  });

  it('recognise(a sheet whose name and title speak of a matrix) takes two duties for one', () => {
    const grid: Grid = {
      sheet: 'RACI',
      top: 0,
      left: 0,
      rows: [
        ['Task', 'Responsible', 'Accountable'],
        ['Buy flour', 'Ada', 'Bo'],
        ['Bake bread', 'Bo', 'Ada'],
      ],
    };
    expect(recognise(grid)[0]).toMatchObject({
      kind: 'raci',
      columns: { task: 0, responsible: 1, accountable: 2 },
    });
  });
});
