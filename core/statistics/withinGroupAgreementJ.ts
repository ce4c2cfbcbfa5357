import { varianceRatio } from './varianceRatio.ts';

/** Agreement of one group on several items, 0 to 1. */
export interface WithinGroupAgreementJ {
  readonly value: number | null;
  /** Respondents who answered every item. */
  readonly n: number;
}

/**
 * r_wg(J) of J items that ask for the same: J(1 − q) ÷ (J(1 − q) + q), q the mean item variance as a share of that of
 * random answers; 0 where q reaches 1. Null for fewer than two respondents. It grows with the number of items: read
 * `withinGroupAgreementStar` beside it. Source: James, Demaree and Wolf 1984; R multilevel `rwg.j` agrees.
 */
export function withinGroupAgreementJ(
  rows: readonly (readonly (number | null)[])[],
  options: number,
): WithinGroupAgreementJ {
  const { ratio, items, n } = varianceRatio(rows, options);
  if (ratio === null) return { value: null, n };
  if (ratio >= 1) return { value: 0, n };
  const agreed = items * (1 - ratio);
  return { value: agreed / (agreed + ratio), n };
}
