import { describe, expect, it } from 'vitest';
import { cellAt } from '../../core/sheet/grid.ts';
import {
  all,
  formatAt,
  formulaAt,
  gridOf,
  type OpenHost,
  results,
  seed,
} from './contractWorkbook.ts';

/** How every host reads. */
export function readContract(name: string, open: OpenHost): void {
  const opened = () => open(seed, results);
  describe(`${name}: read`, () => {
    it('every sheet in order, blanks as null, numbers, texts and truth values as they are', async () => {
      const { host } = await opened();
      const reading = await host.read({});
      expect(reading.grids.map(({ sheet }) => sheet)).toEqual(['Goals', 'My notes']);
      const grid = gridOf(reading, 'Goals');
      expect([1, 2, 3].map((row) => cellAt(grid, row, 1))).toEqual([0.25, 0.75, 1]);
      expect(cellAt(grid, 3, 3)).toBe(true);
      expect(cellAt(grid, 3, 0)).toBeNull();
      expect(cellAt(grid, 40, 40)).toBeNull();
    });

    it('layers only when they are asked for, in the shape of the rows', async () => {
      const { host } = await opened();
      const bare = gridOf(await host.read({ sheets: ['Goals'] }), 'Goals');
      expect([bare.formulas, bare.formats]).toEqual([undefined, undefined]);
      const reading = await host.read({ sheets: ['Goals'], ...all });
      const { rows, formulas, formats } = gridOf(reading, 'Goals');
      expect(formulas?.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      expect(formats?.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      expect(formulaAt(reading, 'Goals', 3, 1)).toBe('=SUM(B2:B3)');
      expect(formulaAt(reading, 'Goals', 1, 1)).toBeNull();
      expect(formatAt(reading, 'Goals', 1, 1)).toBe('0%');
    });

    it('named sheets only; one that is not there is left out', async () => {
      const { host } = await opened();
      const { grids } = await host.read({ sheets: ['My notes', 'Nowhere'] });
      expect(grids.map(({ sheet }) => sheet)).toEqual(['My notes']);
    });
  });
}
