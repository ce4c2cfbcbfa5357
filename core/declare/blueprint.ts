import type { RecognisedTable, TableKind } from '../recognise/table.ts';
import type { Cell } from '../sheet/cell.ts';
import type { Column, Columns } from '../sheet/column.ts';
import type { ConditionalRule } from '../sheet/edit.ts';
import type { Grid } from '../sheet/grid.ts';

/** A colour rule for one column; `{key}` stands for the row's cell of that column, as in computed formulas. */
export interface ColumnRule {
  readonly column: string;
  readonly formula: string;
  readonly tone: ConditionalRule['tone'];
}

/** A template's columns for one recognised table, where they depend on it (one column per person), and where each stands. */
export interface FittedTemplate {
  readonly columns: Columns;
  readonly rules: readonly ColumnRule[];
  /** Column key → zero-based column of the sheet. */
  readonly places: Readonly<Record<string, number>>;
}

/** A sheet template: laid out by `layOut`, read back by `readTable` with the same columns. */
export interface Blueprint<C extends Columns = Columns> {
  /** Stable kebab-case id, also used on the command line. */
  readonly id: string;
  /** What the recogniser calls such a sheet. */
  readonly kind: TableKind;
  readonly sheet: string;
  /** One sentence on what the sheet is for. */
  readonly purpose: string;
  readonly columns: C;
  /** Made-up rows of the sample bakery, by column key. */
  readonly sample: readonly Readonly<Record<string, Cell>>[];
  /** Headers the sample has instead of the columns' own, by column key: made-up people over a matrix. */
  readonly sampleHeaders?: Readonly<Record<string, string>>;
  readonly rules: readonly ColumnRule[];
  /**
   * Input columns a sheet is given when it is turned into such a tracker and lacks them. Formulas read other
   * columns it lacks as blank.
   */
  readonly appended?: readonly string[];
  /** A row of an ordinary table with what its words say beyond its cells, such as a target within a sentence. */
  complete?(row: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>>;
  /**
   * A row with what checks assume where a table lacks a column, so that the tracker says the same; it is typed into
   * the column appended. `has` tells which columns the table has.
   */
  assume?(
    row: Readonly<Record<string, Cell>>,
    has: (key: string) => boolean,
  ): Readonly<Record<string, Cell>>;
  /** Settings its formulas refer to. */
  readonly settings: readonly string[];
  /** For templates whose columns depend on the sheet; null when the table's layout can't become such a tracker. */
  fit?(grid: Grid, table: RecognisedTable): FittedTemplate | null;
  /** Columns that stay in view when scrolling. */
  readonly frozenColumns: number;
}

/** Declares a sheet template. */
export function defineBlueprint<C extends Columns>(blueprint: Blueprint<C>): Blueprint<C> {
  return blueprint;
}

/** Column keys the user fills in, in order. */
export function inputColumns(columns: Columns): readonly (readonly [string, Column])[] {
  return Object.entries(columns).filter(([, column]) => column.computed === undefined);
}
