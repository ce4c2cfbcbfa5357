import type { Blueprint, ColumnRule } from '../declare/blueprint.ts';
import { mappingOf } from '../recognise/readRecognised.ts';
import type { RecognisedTable } from '../recognise/table.ts';
import type { Columns } from '../sheet/column.ts';
import type { Grid } from '../sheet/grid.ts';

/** A template as it applies to one table. */
export interface TrackerTemplate {
  readonly columns: Columns;
  readonly rules: readonly ColumnRule[];
  /** Column key → where the user's own column stands. */
  readonly places: Readonly<Record<string, number>>;
  /** Input columns appended where they are missing. */
  readonly appended: readonly string[];
}

/** The template for a recognised table; null when the table's layout cannot become such a tracker. */
export function fitTemplate(
  grid: Grid,
  table: RecognisedTable,
  blueprint: Blueprint,
): TrackerTemplate | null {
  const { columns, rules, appended = [] } = blueprint;
  if (!blueprint.fit)
    return { columns, rules, appended, places: mappingOf(grid, table, columns).columns };
  const fitted = blueprint.fit(grid, table);
  return fitted && { ...fitted, appended };
}
