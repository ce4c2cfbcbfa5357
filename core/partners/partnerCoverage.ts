import type { Partner } from './readPartners.ts';

/** How many partners are looked after. */
export interface PartnerCoverage {
  readonly partners: number;
  readonly withObjective: number;
  readonly withMeasure: number;
  /** With a review still ahead, and near enough where a number of days is given. */
  readonly withReview: number;
  /** With all three. */
  readonly covered: number;
  /** Covered over all, 0 to 1; null without partners. */
  readonly share: number | null;
}

interface When {
  /** Day serial. */
  readonly today: number;
  /** Most days until the review; null for any day ahead. */
  readonly withinDays: number | null;
}

/** True for a review today or later, at most so many days ahead. */
export function isReviewAhead({ nextReview }: Partner, { today, withinDays }: When): boolean {
  if (nextReview === null || nextReview < today) return false;
  return withinDays === null || nextReview <= today + withinDays;
}

/**
 * Partner coverage: share of partners with a shared objective, a shared measure and a day of review ahead. Ours: no
 * published index exists; a partner counts only with all three, because each alone leads nowhere.
 */
export function partnerCoverage(partners: readonly Partner[], when: When): PartnerCoverage {
  const hasAll = (partner: Partner) =>
    partner.objective !== null && partner.measure !== null && isReviewAhead(partner, when);
  const count = (test: (partner: Partner) => boolean) => partners.filter(test).length;
  const covered = count(hasAll);
  return {
    partners: partners.length,
    withObjective: count(({ objective }) => objective !== null),
    withMeasure: count(({ measure }) => measure !== null),
    withReview: count((partner) => isReviewAhead(partner, when)),
    covered,
    share: partners.length === 0 ? null : covered / partners.length,
  };
}
