import { type Cell, isBlank } from '../sheet/cell.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { cellShape } from './cellShape.ts';
import type { FoundTable } from './found.ts';
import { findHints } from './hints.ts';
import type { SheetView } from './sheetView.ts';
import { findTieMatrix, type TieMatrix } from './tieMatrix.ts';

/**
 * Ours: without a word that speaks of contacts, names down and across must look like people's, and a third of the
 * cells be empty, because tables of distances and of correlations are full.
 */
const limits = { people: 3, named: 0.6, empty: 1 / 3, filled: 2 } as const;

function cellsOf(grid: Grid, { rows, peopleColumns }: TieMatrix): readonly Cell[] {
  return rows.flatMap((row) => peopleColumns.map((column) => cellAt(grid, row, column)));
}

function isEmpty(cell: Cell): boolean {
  return isBlank(cell) || cell === 0 || cell === false;
}

function isHinted(grid: Grid, view: SheetView, { headerRow }: TieMatrix): boolean {
  const above = view.texts.slice(0, headerRow - grid.top).flat();
  const texts = [view.sheet, ...above].filter((text) => text !== '');
  const hints = findHints(texts.map((text) => ({ text, share: 1 })));
  return (hints.get('ties') ?? 0) >= 0.3 && (hints.get('none') ?? 0) < 0.3;
}

function namesPeople(grid: Grid, { rows, nameColumn }: TieMatrix): boolean {
  const names = rows.map((row) => String(cellAt(grid, row, nameColumn) ?? ''));
  const people = names.filter((name) => cellShape(name) === 'person');
  return people.length >= names.length * limits.named;
}

/** A matrix of people and people: the same names down and across, numbers or ticks where they are in touch. */
export function findTiesTable(grid: Grid, view: SheetView): FoundTable | null {
  const matrix = findTieMatrix(grid);
  if (!matrix || matrix.rows.length < limits.people) return null;
  const cells = cellsOf(grid, matrix);
  const empty = cells.filter(isEmpty).length;
  if (cells.length - empty < limits.filled) return null;
  const byWords = isHinted(grid, view, matrix);
  const byNames = namesPeople(grid, matrix) && empty >= cells.length * limits.empty;
  if (!byWords && !byNames) return null;
  const { headerRow, nameColumn, departmentColumn, peopleColumns, rows } = matrix;
  const columns = peopleColumns.map((column) => column - grid.left);
  return {
    kind: 'ties',
    headerRow: headerRow - grid.top,
    lastRow: (rows[rows.length - 1] ?? headerRow) - grid.top,
    left: nameColumn - grid.left,
    right: Math.max(...columns),
    columns: {
      tieFrom: nameColumn - grid.left,
      ...(departmentColumn === null ? {} : { department: departmentColumn - grid.left }),
      tieTo: columns,
    },
    confidence: byWords ? 0.9 : 0.65,
    why: [
      'the same names stand down and across',
      ...(byWords ? ['a title speaks of contacts'] : ['the names are those of people']),
    ],
  };
}
