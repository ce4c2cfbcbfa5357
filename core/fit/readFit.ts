import type { CheckInput } from '../declare/check.ts';
import type { Place } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { fitCodeOf } from '../recognise/fitCode.ts';
import { type FitSquare, findFitSquare } from '../recognise/fitMatrix.ts';
import { type SheetView, textAt, viewOf } from '../recognise/sheetView.ts';
import type { Cell } from '../sheet/cell.ts';
import type { Grid } from '../sheet/grid.ts';
import { fitElements } from '../vocabulary/vocabulary.ts';
import { fitIssues } from './issues.ts';
import type { FitMatrix } from './model.ts';
import { pairsOf } from './pairsOf.ts';

interface Source {
  readonly grid: Grid;
  readonly argument?: string;
}

function placeMaker({ grid, argument }: Source): (row: number, column: number) => Place {
  return (row, column) => ({
    ...(grid.sheet === '' ? {} : { sheet: grid.sheet }),
    ...(argument === undefined ? {} : { argument }),
    ...{ row: row + grid.top, column: column + grid.left },
  });
}

function matrixOf(
  source: Source,
  view: SheetView,
  { square, note }: { readonly square: Pick<FitSquare, 'elements'>; readonly note: number | null },
): FitMatrix {
  const { elements } = square;
  const place = placeMaker(source);
  const at = (index: number) => elements[index] ?? { name: '', row: 0, column: 0 };
  const names = elements.map(({ name }) => name);
  const cell = (row: number, column: number): Cell =>
    view.cells[at(row).row]?.[at(column).column] ?? null;
  const noteOf = (row: number) => {
    const text = note === null ? '' : textAt(view, at(row).row, note);
    return text === '' ? null : text;
  };
  const { pairs, issues } = pairsOf({
    ...{ names, cell, note: noteOf },
    place: (row, column) => place(at(row).row, at(column).column),
  });
  return { sheet: source.grid.sheet, elements: names, pairs, hasNotes: note !== null, issues };
}

/** Reads a recognised fit matrix; null where its square is no longer there. */
export function readFit({ grid, table }: CheckInput): FitMatrix | null {
  const view = viewOf(grid);
  const square = findFitSquare(view);
  if (square === null) return null;
  const { note } = table.columns;
  const column = typeof note === 'number' ? note - grid.left : null;
  return matrixOf({ grid }, view, { square, note: column });
}

/** A square of codes without names: nine of them are the nine elements in the order of the template. */
function bareSquare(view: SheetView): Pick<FitSquare, 'elements'> | null {
  const size = view.height;
  if (size < 2 || view.width !== size) return null;
  const cells = view.cells.flatMap((row, index) => row.filter((_, column) => column !== index));
  if (cells.some((cell) => fitCodeOf(cell) === null)) return null;
  const names = size === fitElements.length ? fitElements : null;
  const elements = view.cells.map((_, index) => {
    const name = names?.[index] ?? `element ${index + 1}`;
    return { name, row: index, column: index };
  });
  return { elements };
}

/** Reads a range given to a function: a square with names along both sides, or bare codes. */
export function readFitRange(grid: Grid, argument: string): Outcome<FitMatrix> {
  const view = viewOf(grid);
  const square = findFitSquare(view) ?? bareSquare(view);
  if (square !== null) return succeed(matrixOf({ grid, argument }, view, { square, note: null }));
  const expected = 'the same elements along both sides, or a square of codes';
  const found = `${view.height} × ${view.width} cells`;
  return fail(fitIssues['fit-not-found']({ place: { argument }, expected, found }));
}
