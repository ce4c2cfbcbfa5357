import { columnsOf } from './columnsOf.ts';
import { completeRows } from './completeRows.ts';
import { mean } from './mean.ts';
import { sampleVariance } from './sampleVariance.ts';
import { uniformVariance } from './uniformVariance.ts';

/** Mean variance of several items as a share of what random answers would have; 0 is full agreement. */
export interface VarianceRatio {
  readonly ratio: number | null;
  readonly items: number;
  /** Respondents who answered every item. */
  readonly n: number;
}

/**
 * Mean of the items' sample variances ÷ variance of random answers on a scale of `options` answers. Rows are
 * respondents; those with a missing answer are left out. Ratio null for fewer than two rows or a scale of one answer.
 */
export function varianceRatio(
  rows: readonly (readonly (number | null)[])[],
  options: number,
): VarianceRatio {
  const complete = completeRows(rows);
  const columns = columnsOf(complete);
  const average = mean(columns.map((column) => sampleVariance(column) ?? 0));
  const expected = uniformVariance(options);
  const isDefined = complete.length >= 2 && average !== null && expected > 0;
  const items = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { ratio: isDefined ? average / expected : null, items, n: complete.length };
}
