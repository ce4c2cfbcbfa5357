import { columnsOf } from './columnsOf.ts';
import { completeRows } from './completeRows.ts';
import { mean } from './mean.ts';
import { pearson } from './pearson.ts';
import { sampleVariance } from './sampleVariance.ts';

/** How far several items measure one thing; at most 1, negative where items run against each other. */
export interface CronbachAlpha {
  /** From covariances: k ÷ (k − 1) × (1 − sum of item variances ÷ variance of the total). */
  readonly alpha: number | null;
  /** From the mean correlation r of the items: k·r ÷ (1 + (k − 1)·r). */
  readonly standardized: number | null;
  /** Respondents who answered every item. */
  readonly n: number;
}

function rawAlpha(columns: readonly (readonly number[])[], totals: readonly number[]) {
  const total = sampleVariance(totals);
  if (total === null || !(total > 0)) return null;
  const items = columns.reduce((sum, column) => sum + (sampleVariance(column) ?? 0), 0);
  return (columns.length / (columns.length - 1)) * (1 - items / total);
}

function standardizedAlpha(columns: readonly (readonly number[])[]): number | null {
  const pairs = columns.flatMap((column, index) =>
    columns.slice(index + 1).map((other) => pearson(column, other)),
  );
  const known = pairs.filter((each): each is number => each !== null);
  const average = known.length === pairs.length ? mean(known) : null;
  const k = columns.length;
  if (average === null || 1 + (k - 1) * average === 0) return null;
  return (k * average) / (1 + (k - 1) * average);
}

/**
 * Cronbach's alpha, raw and standardised. Rows are respondents; those with a missing answer are left out. Null for
 * fewer than two items or respondents or where totals do not vary; standardised also where one item does not.
 * Source: Cronbach 1951; R psych `alpha` and multilevel `cronbach` agree.
 */
export function cronbachAlpha(rows: readonly (readonly (number | null)[])[]): CronbachAlpha {
  const complete = completeRows(rows);
  const columns = columnsOf(complete);
  const n = complete.length;
  if (n < 2 || columns.length < 2) return { alpha: null, standardized: null, n };
  const totals = complete.map((row) => row.reduce((sum, value) => sum + value, 0));
  return { alpha: rawAlpha(columns, totals), standardized: standardizedAlpha(columns), n };
}
