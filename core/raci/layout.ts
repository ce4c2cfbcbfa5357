import type { Grid } from '../sheet/grid.ts';

/** Columns with one person's letters; `from` holds the name. */
export interface PersonSpan {
  readonly from: number;
  readonly to: number;
}

/** One column whose cells hold names, and the letter the column stands for. */
export interface RoleColumn {
  readonly column: number;
  readonly letter: string;
}

interface Frame {
  /** Zero-based rows and columns of the sheet (of the turned grid, where tasks run across). */
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly taskColumn: number;
}

/** Where things stand in a matrix with a column a person. */
export interface LetterLayout extends Frame {
  readonly kind: 'letters';
  readonly people: readonly PersonSpan[];
}

/** Where things stand in a list with names under R, A, C and I. */
export interface NameLayout extends Frame {
  readonly kind: 'names';
  readonly roles: readonly RoleColumn[];
}

export type MatrixLayout = LetterLayout | NameLayout;

/** A matrix found in a grid; `grid` is turned where tasks run across. */
export interface LocatedMatrix<Layout extends MatrixLayout = MatrixLayout> {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly tasksAcross: boolean;
}
