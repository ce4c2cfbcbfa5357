import type { CheckInput } from '../declare/check.ts';
import type { Place } from '../issue/issue.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { placeIn, type Table } from '../sheet/table.ts';
import { ordinaryWorklogColumns, type WorklogColumns } from './columns.ts';

export type WorklogTable = Table<WorklogColumns>;

/** One row of a log of work. */
export interface WorkEntry {
  readonly row: number;
  readonly id: string | null;
  readonly date: number | null;
  readonly hours: number | null;
  /** Null where nothing tells whether it was planned. */
  readonly isPlanned: boolean | null;
  readonly objective: string | null;
  readonly problem: string | null;
  readonly repeatOf: string | null;
  at(key: keyof WorklogColumns & string): Place;
}

/** Rows with hours or a problem; those with neither are headings. */
export function entriesIn(table: WorklogTable): readonly WorkEntry[] {
  return table.rows.flatMap(({ row, values }) => {
    const { date, hours, planned, unplanned, problem, repeatOf } = values;
    if (hours === null && problem === null && repeatOf === null) return [];
    const byInverse = unplanned === null ? null : unplanned === 'no';
    return {
      ...{ row, id: values.id, date: date === null ? null : Math.floor(date), hours },
      isPlanned: planned === null ? byInverse : planned === 'yes',
      ...{ objective: values.objective, problem, repeatOf },
      at: (key) => placeIn(table, row, key),
    };
  });
}

/** Reads a recognised log of work. */
export function readWorklog({ grid, table }: CheckInput, locale: string | null): WorklogTable {
  return readRecognised({ grid, table, locale }, ordinaryWorklogColumns);
}
