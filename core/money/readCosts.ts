import type { CheckInput } from '../declare/check.ts';
import type { Place } from '../issue/issue.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { type CostColumns, costReading } from './columns.ts';
import { estimateOf } from './estimateOf.ts';

export type CostTable = Table<CostColumns>;

/** Low, base and high of one line in money; an end that cannot be worked out is null. */
export interface CostRange {
  readonly low: number | null;
  readonly base: number | null;
  readonly high: number | null;
}

/** One line of a cost of misalignment. */
export interface CostLine {
  readonly row: number;
  readonly values: Row<CostColumns>['values'];
  readonly component: string;
  readonly subject: string;
  readonly range: CostRange;
  /** The ends as they were assumed per unit; those of the estimates where nothing is assumed. */
  readonly assumed: CostRange;
  readonly at: (key: keyof CostColumns) => Place;
}

/** True where the estimates are worked out from what was counted; else they are typed in. */
export function isWorkedOut({ found }: Pick<CostTable, 'found'>): boolean {
  return found.low !== undefined || found.base !== undefined || found.high !== undefined;
}

function rangeOf(table: CostTable, { values }: Row<CostColumns>): CostRange {
  const { counted, money, estimateLow, estimateBase, estimateHigh } = values;
  if (!isWorkedOut(table)) return { low: estimateLow, base: estimateBase, high: estimateHigh };
  const estimate = (assumed: number | null) => estimateOf({ counted, assumed, money });
  return { low: estimate(values.low), base: estimate(values.base), high: estimate(values.high) };
}

/** The lines of a table; rows without a component or description are headings or totals and left out. */
export function costLines(table: CostTable): readonly CostLine[] {
  return table.rows.flatMap((row): CostLine[] => {
    const { values } = row;
    const { component, item } = values;
    if (component === null) return [];
    const range = rangeOf(table, row);
    const assumed = isWorkedOut(table)
      ? { low: values.low, base: values.base, high: values.high }
      : range;
    return [
      {
        ...{ row: row.row, values, component, range, assumed },
        subject: `"${item ?? component}"`,
        at: (key) => placeIn(table, row.row, key),
      },
    ];
  });
}

/** Reads a recognised cost of misalignment. */
export function readCosts(
  { grid, table }: CheckInput,
  locale: string | null,
): { readonly table: CostTable; readonly lines: readonly CostLine[] } {
  const read: CostTable = readRecognised({ grid, table, locale }, costReading);
  return { table: read, lines: costLines(read) };
}
