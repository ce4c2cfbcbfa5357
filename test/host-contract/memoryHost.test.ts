import { memoryHost } from '../../core/sheet/memoryHost.ts';
import type { SeedCell } from './contractWorkbook.ts';
import { hostContract } from './hostContract.ts';

function gridOf(sheet: string, cells: readonly SeedCell[]) {
  const height = Math.max(...cells.map(({ row }) => row)) + 1;
  const width = Math.max(...cells.map(({ column }) => column)) + 1;
  const layer = <T>(pick: (cell: SeedCell) => T, blank: T): T[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => {
        const cell = cells.find((one) => one.row === row && one.column === column);
        return cell ? pick(cell) : blank;
      }),
    );
  return {
    ...{ sheet, top: 0, left: 0 },
    rows: layer(({ value }) => value, null),
    formulas: layer(({ formula }) => formula ?? null, null),
    formats: layer(({ format }) => format ?? null, null),
  };
}

hostContract('memory host', (seed) => {
  const host = memoryHost(Object.entries(seed).map(([sheet, cells]) => gridOf(sheet, cells)));
  return {
    host,
    type(sheet, { row, column, value, formula = null }) {
      const { grids } = host.read({ sheets: [sheet], layers: ['formulas'] });
      const before = {
        value: grids[0]?.rows[row]?.[column] ?? null,
        formula: grids[0]?.formulas?.[row]?.[column] ?? null,
      };
      const after = { value, formula };
      host.apply([{ kind: 'cell', sheet, row, column, before, after }]);
    },
  };
});
