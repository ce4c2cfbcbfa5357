import type { CheckInput } from '../declare/check.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import type { Row, Table } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import type { ChangeStep } from '../vocabulary/vocabulary.ts';
import { type ChangeColumns, changeColumns } from './columns.ts';
import { readStep } from './readStep.ts';

export type ChangeTable = Table<ChangeColumns>;

/** One row of a change. */
export interface ChangeRow extends Row<ChangeColumns> {
  /** Null where the text names none of the eight. */
  readonly step: ChangeStep | null;
}

/** One thing that is being changed, with its steps in the order of the rows. */
export interface Programme {
  /** Null where no column or cell names it. */
  readonly name: string | null;
  readonly rows: readonly ChangeRow[];
}

/** The programmes of a table; a blank name means the programme above, rows without a step are left out. */
export function programmesIn(table: ChangeTable): readonly Programme[] {
  const programmes = new Map<string, { name: string | null; rows: ChangeRow[] }>();
  let name: string | null = null;
  for (const row of table.rows) {
    name = row.values.programme ?? name;
    if (row.values.step === null) continue;
    const key = nameKey(name ?? '');
    const programme = programmes.get(key) ?? { name, rows: [] };
    programmes.set(key, programme);
    programme.rows.push({ ...row, step: readStep(row.values.step) });
  }
  return [...programmes.values()];
}

/** The row that counts for each step: the first one that names it. */
export function firstRows({ rows }: Programme): ReadonlyMap<ChangeStep, ChangeRow> {
  const first = new Map<ChangeStep, ChangeRow>();
  for (const row of rows) if (row.step !== null && !first.has(row.step)) first.set(row.step, row);
  return first;
}

/** Reads a recognised table of steps. */
export function readChange(
  { grid, table }: CheckInput,
  locale: string | null,
): { readonly table: ChangeTable; readonly programmes: readonly Programme[] } {
  const read: ChangeTable = readRecognised({ grid, table, locale }, changeColumns);
  return { table: read, programmes: programmesIn(read) };
}
