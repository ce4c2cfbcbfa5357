import { columnsOf } from './columnsOf.ts';
import { completeRows } from './completeRows.ts';
import { mean } from './mean.ts';
import { sampleVariance } from './sampleVariance.ts';
import { uniformVariance } from './uniformVariance.ts';

/** Agreement of one group on several items. */
export interface WithinGroupAgreementJ {
  readonly value: number | null;
  readonly n: number;
}

/**
 * r_wg(J) of J items that ask for the same: J(1 − q) ÷ (J(1 − q) + q), q the mean item variance as a share of that of
 * random answers; 0 where q reaches 1. Rows are respondents; those with a missing answer are left out, `n` remain.
 * Null for fewer than two of them or a scale of one option. It grows with the number of items: read
 * `withinGroupAgreementStar` beside it. Source: James, Demaree and Wolf 1984; R multilevel `rwg.j` agrees.
 */
export function withinGroupAgreementJ(
  rows: readonly (readonly (number | null)[])[],
  options: number,
): WithinGroupAgreementJ {
  const complete = completeRows(rows);
  const columns = columnsOf(complete);
  const n = complete.length;
  const average = mean(columns.map((column) => sampleVariance(column) ?? 0));
  const expected = uniformVariance(options);
  if (n < 2 || average === null || !(expected > 0)) return { value: null, n };
  const ratio = average / expected;
  const agreed = columns.length * (1 - ratio);
  return { value: ratio >= 1 ? 0 : agreed / (agreed + ratio), n };
}
