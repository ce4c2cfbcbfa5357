import type { Rectangle } from './grid.ts';

/** A cell by its zero-based place. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface Run {
  readonly row: number;
  readonly left: number;
  right: number;
}

function rowRuns(places: readonly CellPlace[]): Run[] {
  const sorted = [...places].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Run[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && column <= last.right + 1) last.right = column;
    else runs.push({ row, left: column, right: column });
  }
  return runs;
}

/**
 * The fewest rectangles this way of looking finds that cover exactly the given cells: runs within a row, runs of
 * the same columns in following rows joined. Hosts write one rectangle in one call and nothing beside it.
 */
export function groupCells(places: readonly CellPlace[]): Rectangle[] {
  const open = new Map<string, { -readonly [K in keyof Rectangle]: Rectangle[K] }>();
  const rectangles: Rectangle[] = [];
  for (const { row, left, right } of rowRuns(places)) {
    const key = `${left},${right}`;
    const above = open.get(key);
    if (above && above.bottom === row - 1) above.bottom = row;
    else {
      const rectangle = { top: row, left, bottom: row, right };
      open.set(key, rectangle);
      rectangles.push(rectangle);
    }
  }
  return rectangles;
}
