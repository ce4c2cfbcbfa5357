import type { Cell } from './cell.ts';
import type { Edit, Layer } from './edit.ts';
import type { Grid, Rectangle } from './grid.ts';
import type { FormattedCell } from './judgeEdits.ts';

/** One sheet of a workbook in memory; blank cells are absent. */
export interface MemorySheet {
  readonly cells: Map<string, FormattedCell>;
  readonly merges: readonly Rectangle[];
  /** Validation, formats, freeze and filter by kind and area: the last edit wins. */
  readonly dressing: Map<string, Edit>;
}

export const blankCell: FormattedCell = { value: null, formula: null, format: null };

/** Key of a cell in a sheet. */
export function placeKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** A sheet without a cell. */
export function newSheet(): MemorySheet {
  return { cells: new Map(), merges: [], dressing: new Map() };
}

/** A sheet with the cells of a grid. */
export function loadSheet(grid: Grid): MemorySheet {
  const sheet = { ...newSheet(), merges: grid.merges ?? [] };
  grid.rows.forEach((row, rowOffset) => {
    row.forEach((value, columnOffset) => {
      const formula = grid.formulas?.[rowOffset]?.[columnOffset] ?? null;
      const format = grid.formats?.[rowOffset]?.[columnOffset] ?? null;
      if (value === null && formula === null) return;
      const place = placeKey(grid.top + rowOffset, grid.left + columnOffset);
      sheet.cells.set(place, { value, formula, format });
    });
  });
  return sheet;
}

function extent({ cells }: MemorySheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const place of cells.keys()) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}

/** The sheet as a grid from its first cell on, with the layers asked for. */
export function sheetGrid(name: string, sheet: MemorySheet, layers: readonly Layer[]): Grid {
  const { rows, columns } = extent(sheet);
  const layer = <T>(pick: (cell: FormattedCell) => T): T[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) =>
        pick(sheet.cells.get(placeKey(row, column)) ?? blankCell),
      ),
    );
  return {
    sheet: name,
    top: 0,
    left: 0,
    rows: layer<Cell>(({ value }) => value),
    ...(layers.includes('formulas') ? { formulas: layer(({ formula }) => formula) } : {}),
    ...(layers.includes('formats') ? { formats: layer(({ format }) => format) } : {}),
    ...(layers.includes('merges') ? { merges: sheet.merges } : {}),
  };
}
