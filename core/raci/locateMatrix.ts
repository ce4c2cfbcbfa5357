import { isBlank } from '../sheet/cell.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { findLetterLayout } from './findLetterLayout.ts';
import { findNameLayout } from './findNameLayout.ts';
import type { LetterLayout, LocatedMatrix } from './layout.ts';
import { layoutAlphabet } from './layoutAlphabet.ts';
import { letterReader } from './letterReader.ts';
import { isPeopleHeader, taskHeaderScore } from './sheetWords.ts';
import { turnLayout } from './turnLayout.ts';

/** When the corner is silent, a matrix is turned only if its columns look like tasks and its rows do not. Ours. */
const sideways = { columnsWithOneA: 0.8, rowsWithOneA: 0.25 } as const;

/** Shares of rows and of columns with exactly one A, for whichever line holds letters at all. */
function singleShares(grid: Grid, layout: LetterLayout) {
  const read = letterReader(layoutAlphabet);
  const perColumn = new Map<number, number>();
  let rows = 0;
  let singleRows = 0;
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    let accountable = 0;
    let any = false;
    for (const { from } of layout.people) {
      const { letters } = read(cellAt(grid, row, from));
      any = any || letters.length > 0;
      if (!letters.includes('A')) continue;
      accountable++;
      perColumn.set(from, (perColumn.get(from) ?? 0) + 1);
    }
    rows += any ? 1 : 0;
    singleRows += accountable === 1 ? 1 : 0;
  }
  const singleColumns = [...perColumn.values()].filter((count) => count === 1).length;
  return {
    rows: singleRows / Math.max(rows, 1),
    columns: singleColumns / layout.people.length,
    count: rows,
  };
}

function runsAcross(grid: Grid, layout: LetterLayout): boolean {
  if (layout.headerRow === null) return false;
  const corner = cellAt(grid, layout.headerRow, layout.taskColumn);
  const word = isBlank(corner) ? '' : String(corner);
  const saysPeople = isPeopleHeader(word);
  if (!saysPeople && taskHeaderScore(word) > 0) return false;
  const shares = singleShares(grid, layout);
  if (saysPeople) return shares.columns > shares.rows;
  return (
    layout.people.length > shares.count &&
    shares.columns >= sideways.columnsWithOneA &&
    shares.rows < sideways.rowsWithOneA
  );
}

/** The layout as it stands, or read sideways when its corner or its letters say that tasks run across. */
export function orientMatrix(grid: Grid, layout: LetterLayout): LocatedMatrix<LetterLayout> {
  const turned = runsAcross(grid, layout) ? turnLayout(grid, layout) : null;
  return turned ?? { grid, layout, tasksAcross: false };
}

/** Finds the responsibility matrix in a grid, whichever of its three layouts it has; null when there is none. */
export function locateMatrix(grid: Grid, hasHeader: boolean | null): LocatedMatrix | null {
  const names = hasHeader === false ? null : findNameLayout(grid);
  if (names) return { grid, layout: names, tasksAcross: false };
  const layout = findLetterLayout(grid, hasHeader);
  return layout && orientMatrix(grid, layout);
}
