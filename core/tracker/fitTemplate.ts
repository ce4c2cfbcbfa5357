import type { Blueprint, ColumnRule } from '../declare/blueprint.ts';
import { mappingOf } from '../recognise/readRecognised.ts';
import type { RecognisedTable } from '../recognise/table.ts';
import type { Cell } from '../sheet/cell.ts';
import type { Columns } from '../sheet/column.ts';
import type { Grid } from '../sheet/grid.ts';

type RowCells = Readonly<Record<string, Cell>>;

/** A template as it applies to one table. */
export interface TrackerTemplate {
  readonly columns: Columns;
  readonly rules: readonly ColumnRule[];
  /** Column key → where the user's own column stands. */
  readonly places: Readonly<Record<string, number>>;
  /** Input columns appended where they are missing. */
  readonly appended: readonly string[];
  /** A row with what its words say beyond its cells. */
  complete(row: RowCells): RowCells;
  /** A row with what checks assume where the table lacks a column. */
  assume(row: RowCells): RowCells;
}

/** The template for a recognised table; null when the table's layout cannot become such a tracker. */
export function fitTemplate(
  grid: Grid,
  table: RecognisedTable,
  blueprint: Blueprint,
): TrackerTemplate | null {
  const { columns, rules, appended = [] } = blueprint;
  const fitted = blueprint.fit
    ? blueprint.fit(grid, table)
    : { columns, rules, places: mappingOf(grid, table, columns).columns };
  if (!fitted) return null;
  const has = (key: string) => key in fitted.places;
  return {
    ...fitted,
    appended,
    complete: (row) => blueprint.complete?.(row) ?? row,
    assume: (row) => blueprint.assume?.(row, has) ?? row,
  };
}
