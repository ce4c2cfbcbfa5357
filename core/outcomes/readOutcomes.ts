import { fiscalQuarter } from '../calendar/fiscalQuarter.ts';
import type { CheckInput } from '../declare/check.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import type { Row, Table } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { type OutcomeColumns, outcomeColumns } from './columns.ts';

export type OutcomeTable = Table<OutcomeColumns>;

/** One outcome in one quarter. */
export interface OutcomeRow extends Row<OutcomeColumns> {
  /** Number of the quarter: four times the year plus 0 to 3, so that neighbours differ by one. */
  readonly quarter: number;
  readonly name: string;
}

/** One outcome over the quarters. */
export interface OutcomeSeries {
  readonly name: string;
  /** By quarter; of a quarter named twice the first row. */
  readonly rows: ReadonlyMap<number, OutcomeRow>;
  /** Rows of a quarter that stands there already. */
  readonly repeated: readonly OutcomeRow[];
}

/** Outcomes and the alignment index of each quarter. */
export interface Outcomes {
  readonly table: OutcomeTable;
  readonly rows: readonly OutcomeRow[];
  readonly series: readonly OutcomeSeries[];
  /** Quarter → index of the first row of the quarter that has one. */
  readonly index: ReadonlyMap<number, number>;
}

function quarterOf(serial: number): number | null {
  const found = fiscalQuarter(serial, 1);
  return found === null ? null : found.fiscalYear * 4 + found.quarter - 1;
}

/** A quarter number in words: `2026 Q3`. */
export function quarterName(quarter: number): string {
  return `${Math.floor(quarter / 4)} Q${(quarter % 4) + 1}`;
}

function rowsOf(table: OutcomeTable): readonly OutcomeRow[] {
  return table.rows.flatMap((row) => {
    const { period, outcome } = row.values;
    const quarter = period === null ? null : quarterOf(period);
    return quarter === null || outcome === null ? [] : [{ ...row, quarter, name: outcome }];
  });
}

/** Outcomes of a table as one series each, with the index by quarter. */
export function outcomesIn(table: OutcomeTable): Outcomes {
  const rows = rowsOf(table);
  const index = new Map<number, number>();
  const series = new Map<
    string,
    { name: string; rows: Map<number, OutcomeRow>; repeated: OutcomeRow[] }
  >();
  for (const row of rows) {
    const { quarter, name } = row;
    if (row.values.index !== null && !index.has(quarter)) index.set(quarter, row.values.index);
    const key = nameKey(name);
    const one = series.get(key) ?? { name, rows: new Map<number, OutcomeRow>(), repeated: [] };
    series.set(key, one);
    if (one.rows.has(quarter)) one.repeated.push(row);
    else one.rows.set(quarter, row);
  }
  return { table, rows, series: [...series.values()], index };
}

/** Reads a recognised table of outcomes. */
export function readOutcomes({ grid, table }: CheckInput, locale: string | null): Outcomes {
  return outcomesIn(readRecognised({ grid, table, locale }, outcomeColumns));
}
