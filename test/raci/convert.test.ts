import { describe, expect, it } from 'vitest';
import { raciBlueprint } from '../../core/raci/blueprint.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import { isBlank, type Matrix } from '../../core/sheet/cell.ts';
import type { CellEdit } from '../../core/sheet/edit.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';
import { convertSheet } from '../../core/tracker/convertSheet.ts';
import { deepFreeze } from '../deepFreeze.ts';

const rows: Matrix = [
  ['Task', 'Mila', 'Tomas', 'Ines', 'Linked key result', 'Accountable since'],
  ['Order flour', 'A', 'R', 'I', 'KR-1', 46300],
  ['Bake bread', 'I', 'A/R', 'C', null, null],
  ['Open the shop', 'C', null, 'A/R', 'KR-2', null],
];

describe('convertSheet', () => {
  it('convertSheet(a matrix with columns beside it) keeps them and puts the verdict behind them', () => {
    const host = memoryHost([deepFreeze(gridOf(rows, 'Mine'))]);
    const layers = { layers: ['formulas', 'formats', 'merges'] as const };
    const { grids } = host.read(layers);
    const { edits } = convertSheet({
      ...{ grids: deepFreeze(grids), sheet: 'Mine', blueprints: [raciBlueprint] },
      ...{ asOf: { today: 46341, frozen: true }, locale: null },
    });
    const cells = edits.filter(
      (edit): edit is CellEdit => edit.kind === 'cell' && edit.sheet === 'Mine',
    );
    expect(cells.length).toBeGreaterThan(0);
    for (const { row, column } of cells) {
      expect(isBlank(rows[row]?.[column] ?? null)).toBe(true);
      expect(column).toBe(6);
    }
    expect(host.apply(edits).skipped).toEqual([]);
    const after = host.read(layers).grids.find(({ sheet }) => sheet === 'Mine');
    if (!after) throw new Error('the sheet is gone');
    expect(recognise(after)[0]).toMatchObject({
      kind: 'raci',
      columns: { task: 0, people: [1, 2, 3], linkedMeasure: 4, accountableSince: 5 },
    });
  });
});
