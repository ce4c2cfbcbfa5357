import type { Reading } from '../sheet/edit.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Journal } from './journal.ts';
import type { PlannedArea } from './plannedAreas.ts';

function isInside(grid: Grid, areas: readonly PlannedArea[], place: readonly [number, number]) {
  const [row, column] = [place[0] + grid.top, place[1] + grid.left];
  return areas.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
}

function blanked<T>(
  layer: readonly (readonly T[])[],
  grid: Grid,
  areas: readonly PlannedArea[],
): (T | null)[][] {
  return layer.map((cells, row) =>
    cells.map((cell, column) => (isInside(grid, areas, [row, column]) ? null : cell)),
  );
}

/**
 * The workbook as it was before a plan that was left half done: without the sheets it adds, with blanks where it
 * writes, and with the records it changes as they were. The same command then gives the same plan again.
 */
export function beforePlan(reading: Reading, { added, areas, records = {} }: Journal): Reading {
  const grids = reading.grids
    .filter(({ sheet }) => !added.includes(sheet))
    .map((grid) => {
      const own = areas.filter(({ sheet }) => sheet === grid.sheet);
      if (own.length === 0) return grid;
      const { formulas } = grid;
      return {
        ...grid,
        rows: blanked(grid.rows, grid, own),
        ...(formulas ? { formulas: blanked(formulas, grid, own) } : {}),
      };
    });
  const known = Object.entries({ ...reading.records, ...records });
  const kept = known.filter((entry): entry is [string, string] => entry[1] !== null);
  return { ...reading, grids, records: Object.fromEntries(kept) };
}
