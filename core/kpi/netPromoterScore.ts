import { kpiThresholds } from './thresholds.ts';

/** How many answers fell into each group. */
export interface PromoterCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

export interface NetPromoterScore {
  /** −100..100, not rounded; null without answers. */
  readonly nps: number | null;
  /** Fractions of all answers; null without answers. */
  readonly promoters: number | null;
  readonly passives: number | null;
  readonly detractors: number | null;
  /** Number of answers. */
  readonly n: number;
}

/** Counts answers from 0 to 10 by group; blanks are left out. */
export function countPromoters(scores: readonly (number | null)[]): PromoterCounts {
  const { promoterFrom, passiveFrom } = kpiThresholds;
  const answers = scores.filter((score): score is number => score !== null);
  const promoters = answers.filter((score) => score >= promoterFrom.value).length;
  const detractors = answers.filter((score) => score < passiveFrom.value).length;
  return { promoters, passives: answers.length - promoters - detractors, detractors };
}

/** Net promoter score: share of promoters minus share of detractors, passives in the denominator. Source: Reichheld 2003. */
export function netPromoterScore(counts: PromoterCounts): NetPromoterScore {
  const { promoters, passives, detractors } = counts;
  const n = promoters + passives + detractors;
  const share = (count: number) => (n === 0 ? null : count / n);
  return {
    nps: n === 0 ? null : (100 * (promoters - detractors)) / n,
    promoters: share(promoters),
    passives: share(passives),
    detractors: share(detractors),
    n,
  };
}
