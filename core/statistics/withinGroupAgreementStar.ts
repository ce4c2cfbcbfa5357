import { varianceRatio } from './varianceRatio.ts';
import type { WithinGroupAgreementJ } from './withinGroupAgreementJ.ts';

/**
 * r*_wg(J): 1 − mean item variance ÷ variance of random answers. 1 is full agreement, 0 that of random answers;
 * negative (down to about −2 on five answers) where the group is split. Does not grow with the number of items. Null
 * for fewer than two respondents. Source: Lindell, Brandt and Whitney 1999.
 */
export function withinGroupAgreementStar(
  rows: readonly (readonly (number | null)[])[],
  options: number,
): WithinGroupAgreementJ {
  const { ratio, n } = varianceRatio(rows, options);
  return { value: ratio === null ? null : 1 - ratio, n };
}
