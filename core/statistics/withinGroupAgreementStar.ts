import { mean } from './mean.ts';
import { sampleVariance } from './sampleVariance.ts';
import { uniformVariance } from './uniformVariance.ts';
import type { WithinGroupAgreementJ } from './withinGroupAgreementJ.ts';

/**
 * r*_wg(J): 1 − mean item variance ÷ variance of random answers. 1 is full agreement, 0 that of random answers,
 * negative where the group is split; it does not grow with the number of items. Takes the answers to each item, missing
 * ones null: every answer given counts, `n` is the fewest a counted item has. Items with fewer than two answers are left out;
 * null where none remains (`n` is then the most any has) or the scale has one option. Source: Lindell, Brandt and Whitney 1999.
 */
export function withinGroupAgreementStar(
  items: readonly (readonly (number | null)[])[],
  options: number,
): WithinGroupAgreementJ {
  const given = items
    .map((answers) => answers.filter((answer): answer is number => answer !== null))
    .filter(({ length }) => length >= 2);
  const average = mean(given.map((answers) => sampleVariance(answers) ?? 0));
  const expected = uniformVariance(options);
  const n =
    given.length > 0
      ? Math.min(...given.map(({ length }) => length))
      : Math.max(0, ...items.map((answers) => answers.filter((each) => each !== null).length));
  return { value: average === null || !(expected > 0) ? null : 1 - average / expected, n };
}
