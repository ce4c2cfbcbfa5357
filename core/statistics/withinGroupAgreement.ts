import { sampleVariance } from './sampleVariance.ts';
import { uniformVariance } from './uniformVariance.ts';

/** Agreement of one group on one item. */
export interface WithinGroupAgreement {
  /** 0 to 1: `raw`, held at 0 where the answers vary more than chance. */
  readonly value: number | null;
  /** 1 − s² ÷ σ²; negative where the answers vary more than if they were given at random. */
  readonly raw: number | null;
  /** Sample variance, n − 1. */
  readonly variance: number | null;
  readonly n: number;
}

/**
 * r_wg of one item: 1 − s² ÷ σ², with s² the sample variance of the answers and σ² the variance of random answers on
 * a scale of `options` answers. Null for fewer than two answers or a scale of one. Source: James, Demaree and Wolf
 * 1984; R multilevel `rwg` agrees. High values of small groups may be chance, and the usual cut-off .70 is disputed.
 */
export function withinGroupAgreement(
  answers: readonly (number | null)[],
  options: number,
): WithinGroupAgreement {
  const given = answers.filter((answer): answer is number => answer !== null);
  const variance = sampleVariance(given);
  const expected = uniformVariance(options);
  const raw = variance === null || !(expected > 0) ? null : 1 - variance / expected;
  return { value: raw === null ? null : Math.max(0, raw), raw, variance, n: given.length };
}
