import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import { checkSheet } from './readSheet.ts';

const header: Cell[] = ['ID', 'Item', 'Budget', 'Spent', 'Linked objective'];
const sound: Cell[][] = [
  header,
  ['M-1', 'Ovens', 600, 660, 'O-1'],
  ['M-2', 'Sign', 200, null, 'O-2'],
  ['M-3', 'Van', 200, 0, null],
];

describe('checks of a budget', () => {
  it('find nothing in a sound one, spent a tenth over at most, and score what is linked', () => {
    const { found, scores } = checkSheet(sound);
    expect(found).toEqual([]);
    expect(scores).toMatchObject([{ kind: 'budget', value: 0.8, coverage: 1, unit: 'fraction' }]);
  });

  it('name a line that spent more than a tenth over its budget', () => {
    const rows = [...sound, ['M-4', 'Bins', 100, 110.5, 'O-1']];
    expect(checkSheet(rows).found).toEqual(['budget-overspent D5']);
  });

  it('name a line without an amount, and an ID that stands twice', () => {
    const rows = [...sound, ['m-1', 'Samples', null, null, 'O-1']];
    expect(checkSheet(rows).found).toEqual(['budget-id-repeated A5', 'budget-amount-missing C5']);
  });

  it('score nothing below the least coverage', () => {
    const bare = ['A', 'B', 'C', 'D'].map((id) => [id, `Item ${id}`, null, null, 'O-1']);
    expect(checkSheet([...sound, ...bare]).scores).toMatchObject([
      { value: null, coverage: 3 / 7 },
    ]);
  });

  it('say where a formula is broken', () => {
    const rows: Cell[][] = [...sound, ['M-4', 'Bins', { error: '#REF!' }, 10, 'O-1']];
    expect(checkSheet(rows).found).toContain('cell-error C5');
  });
});
