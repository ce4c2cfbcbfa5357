import { describe, expect, it } from 'vitest';
import { cellAt } from '../../core/sheet/grid.ts';
import {
  all,
  apply,
  cellEdit,
  formatAt,
  formulaAt,
  gridOf,
  type OpenHost,
  results,
  seed,
} from './contractWorkbook.ts';

/** How every host changes cells. */
export function cellContract(name: string, open: OpenHost): void {
  const opened = () => open(seed, results);
  describe(`${name}: apply cells`, () => {
    it('writes the cells of the plan and no other', async () => {
      const { host } = await opened();
      const edits = [
        cellEdit({ row: 1, column: 1 }, 0.25, 0.5),
        cellEdit({ row: 1, column: 2 }, null, 'new'),
        cellEdit({ row: 2, column: 0 }, 'Sell', null),
      ];
      const { applied, skipped } = await apply(host, edits);
      expect([applied, skipped]).toEqual([edits, []]);
      const grid = gridOf(await host.read({}), 'Goals');
      expect([cellAt(grid, 1, 1), cellAt(grid, 1, 2), cellAt(grid, 2, 0)]).toEqual([
        0.5,
        'new',
        null,
      ]);
      expect([cellAt(grid, 1, 0), cellAt(grid, 2, 1)]).toEqual(['Bake', 0.75]);
    });

    it('leaves a cell alone that somebody changed since the plan, and says so', async () => {
      const { host, type } = await opened();
      await type('Goals', { row: 1, column: 1, value: 0.9 });
      const edits = [
        cellEdit({ row: 1, column: 1 }, 0.25, 0.5),
        cellEdit({ row: 2, column: 1 }, 0.75, 0.8),
      ];
      const { applied, skipped } = await apply(host, edits);
      expect(applied).toEqual(edits.slice(1));
      expect(skipped.map(({ issue }) => [issue.code, issue.place, issue.found])).toEqual([
        ['cell-changed', { sheet: 'Goals', row: 1, column: 1 }, 'number 0.9'],
      ]);
      const grid = gridOf(await host.read({}), 'Goals');
      expect([cellAt(grid, 1, 1), cellAt(grid, 2, 1)]).toEqual([0.9, 0.8]);
    });

    it('notices a formula that was typed where a value stood', async () => {
      const { host, type } = await opened();
      await type('Goals', { row: 1, column: 1, value: 0.5, formula: '=B2*2' });
      const { skipped } = await apply(host, [cellEdit({ row: 1, column: 1 }, 0.25, 0.5)]);
      expect(skipped[0]?.issue.code).toBe('cell-changed');
    });

    it('never touches a formula that is not its own', async () => {
      const { host } = await opened();
      const before = { value: 1, formula: '=SUM(B2:B3)' };
      const { applied, skipped } = await apply(host, [cellEdit({ row: 3, column: 1 }, before, 7)]);
      expect([applied.length, skipped[0]?.issue.code]).toEqual([0, 'foreign-formula']);
      expect(formulaAt(await host.read(all), 'Goals', 3, 1)).toBe('=SUM(B2:B3)');
    });

    it('writes formulas, knows them as its own and may replace them', async () => {
      const { host } = await opened();
      const place = { row: 1, column: 4 };
      const first = { value: 0.5, formula: '=B2*2', format: '0%' };
      const second = { value: 0.75, formula: '=B2*3', format: '0%' };
      expect((await apply(host, [cellEdit(place, null, first)])).skipped).toEqual([]);
      const reading = await host.read(all);
      expect(formulaAt(reading, 'Goals', 1, 4)).toBe('=B2*2');
      expect(formatAt(reading, 'Goals', 1, 4)).toBe('0%');
      const { skipped } = await apply(host, [
        cellEdit(place, { value: 0.5, formula: '=B2*2' }, second),
      ]);
      expect(skipped).toEqual([]);
      expect(formulaAt(await host.read(all), 'Goals', 1, 4)).toBe('=B2*3');
    });

    it.each(['=1+1', '+49 30 123', '-', '@home', '007', '1/2', '50%', 'TRUE', '12.5', "'quoted"])(
      'the text %s stays that text',
      async (text) => {
        const { host } = await opened();
        await apply(host, [cellEdit({ row: 5, column: 0 }, null, text)]);
        const reading = await host.read(all);
        expect(cellAt(gridOf(reading, 'Goals'), 5, 0)).toBe(text);
        expect(formulaAt(reading, 'Goals', 5, 0)).toBeNull();
      },
    );

    it('a date is a day serial with a date format, both ways', async () => {
      const { host } = await opened();
      const after = { value: 46_000, formula: null, format: 'yyyy-mm-dd' };
      await apply(host, [cellEdit({ row: 5, column: 0 }, null, after)]);
      const reading = await host.read(all);
      expect(cellAt(gridOf(reading, 'Goals'), 5, 0)).toBe(46_000);
      expect(formatAt(reading, 'Goals', 5, 0)).toBe('yyyy-mm-dd');
    });

    it.each([
      [1500, 0],
      [4, 40],
      [1500, 40],
    ])('row %i, column %i, far outside of what is used, is reached', async (row, column) => {
      const { host } = await opened();
      expect((await apply(host, [cellEdit({ row, column }, null, 'far')])).skipped).toEqual([]);
      expect(cellAt(gridOf(await host.read({}), 'Goals'), row, column)).toBe('far');
    });
  });
}
