import type { TableKind } from '../../recognise/table.ts';
import type { Columns } from '../../sheet/column.ts';
import type { Grid } from '../../sheet/grid.ts';
import type { Row } from '../../sheet/table.ts';

/** A list to which rows are only ever added: what it is recognised as, its columns, and the one that names each row. */
export interface ListForm<C extends Columns> {
  readonly kind: TableKind;
  readonly columns: C;
  /** Key of the column with the unique name of every row, by which a row is seen to have arrived. */
  readonly idKey: keyof C & string;
}

/** Zero-based column of the sheet by column key; what the sheet has no column for is absent. */
export type ListPlaces = Readonly<Record<string, number | undefined>>;

/** Such a list as a workbook keeps it. */
export interface AppendList<C extends Columns> {
  readonly columns: C;
  readonly grid: Grid;
  readonly headerRow: number;
  readonly places: ListPlaces;
  /** Names of columns it lacks and is given, by column key. */
  readonly added: Readonly<Record<string, string>>;
  readonly rows: readonly Row<C>[];
  readonly ids: ReadonlySet<string>;
  /** First row that holds nothing in any of the columns, below everything that does. */
  readonly nextRow: number;
}

/** Keys of the columns that are written; those a formula works out are not. */
export function writtenKeys(columns: Columns): readonly string[] {
  return Object.keys(columns).filter((key) => columns[key]?.computed === undefined);
}
