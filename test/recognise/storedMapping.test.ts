import { describe, expect, it } from 'vitest';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import { restoreTable, storeTable } from '../../core/recognise/storedMapping.ts';
import type { RecognisedTable } from '../../core/recognise/table.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';

const rows: Cell[][] = [
  ['Thing', 'Aim', 'Who', 'Where we are'],
  ['Queues', 4, 'Ada', 6],
  ['Waste', 15, 'Bo', 24],
];

const settled: RecognisedTable = {
  sheet: 'S',
  range: 'A1:D3',
  kind: 'okr',
  headerRow: 0,
  columns: { keyResult: 0, target: 1, owner: 2, current: 3 },
  confidence: 1,
  why: [],
};

const stored = storeTable(gridOf(rows, 'S'), settled);
if (!stored) throw new Error('a table with a header row is stored');

const restored = (changed: Cell[][]) => restoreTable(gridOf(changed, 'S'), stored);

describe('restoreTable', () => {
  it('restoreTable(rows sorted) is as it was settled', () => {
    expect(restored([rows[0] ?? [], rows[2] ?? [], rows[1] ?? []])).toMatchObject({
      kind: 'okr',
      headerRow: 0,
      columns: settled.columns,
    });
  });

  it('restoreTable(rows put above) finds the header again', () => {
    expect(restored([['Goals'], [], ...rows])).toMatchObject({ headerRow: 2, range: 'A3:D5' });
  });

  it('restoreTable(columns moved) follows the headers', () => {
    const moved = rows.map(([thing = null, aim = null, who = null, now = null]) => [
      who,
      now,
      thing,
      aim,
    ]);
    expect(restored(moved)?.columns).toEqual({ keyResult: 2, target: 3, owner: 0, current: 1 });
  });

  it('restoreTable(a column renamed) keeps it by its place', () => {
    const renamed = [['Thing', 'Aim', 'Carried by', 'Where we are'], ...rows.slice(1)];
    expect(restored(renamed)?.columns).toEqual(settled.columns);
  });

  it('restoreTable(another table in its place) gives up', () => {
    expect(
      restored([
        ['Name', 'Phone'],
        ['Ada', '555 0100'],
      ]),
    ).toBeNull();
  });
});

describe('recogniseSheet', () => {
  it('recogniseSheet(…) takes what the user settled over its own reading', () => {
    const [table] = recogniseSheet(gridOf(rows, 'S'), [stored]);
    expect(table).toMatchObject({
      kind: 'okr',
      columns: settled.columns,
      why: ['you settled this table before'],
    });
  });

  it('recogniseSheet(a sheet Tandem wrote) reads nothing into it', () => {
    const grid = gridOf([['Tandem check-up'], ['Sheet', 'Range', 'Kind']], 'Check-up');
    expect(recogniseSheet(grid, [])).toMatchObject([{ kind: 'none', headerRow: null }]);
  });
});
