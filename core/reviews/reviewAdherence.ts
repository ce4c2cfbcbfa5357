import type { Review } from './readReviews.ts';

/** Where a planned review stands: held in time, held late, missed, or not due yet. */
export type ReviewStanding = 'in time' | 'late' | 'missed' | 'not due';

/** The day reviews are looked at from, and how many days one may be late. */
export interface ReviewLimits {
  readonly asOf: number;
  readonly grace: number;
}

/**
 * Where a review stood at the end of a day; null where it has no planned day. Up to `grace` days after its planned day,
 * or before it, it is in time; one that is not held by then is missed from the next day on, one held later is late.
 */
export function reviewStanding(
  { plannedOn, heldOn }: Pick<Review, 'plannedOn' | 'heldOn'>,
  { asOf, grace }: ReviewLimits,
): ReviewStanding | null {
  if (plannedOn === null) return null;
  const lastDay = plannedOn + grace;
  if (heldOn !== null && heldOn <= asOf) return heldOn <= lastDay ? 'in time' : 'late';
  return asOf > lastDay ? 'missed' : 'not due';
}

/** How reviews kept to their plan, with what the shares stand on. */
export interface ReviewAdherence {
  /** Held in time ÷ due, 0–1; null while none is due. */
  readonly adherence: number | null;
  /** Missed ÷ due, 0–1; null while none is due. */
  readonly missRate: number | null;
  readonly inTime: number;
  readonly late: number;
  readonly missed: number;
  /** In time, late or missed. */
  readonly due: number;
  readonly notDue: number;
  /** Share of the reviews that have a planned day, 0–1; 0 without any. */
  readonly coverage: number;
}

/** Shares of the reviews due that were held in time and that were missed; those held late are in neither. */
export function reviewAdherence(
  reviews: readonly Pick<Review, 'plannedOn' | 'heldOn'>[],
  limits: ReviewLimits,
): ReviewAdherence {
  const standings = reviews.map((review) => reviewStanding(review, limits));
  const count = (wanted: ReviewStanding) => standings.filter((each) => each === wanted).length;
  const [inTime, late, missed] = [count('in time'), count('late'), count('missed')];
  const due = inTime + late + missed;
  const planned = standings.filter((standing) => standing !== null).length;
  return {
    ...{ adherence: due === 0 ? null : inTime / due, missRate: due === 0 ? null : missed / due },
    ...{ inTime, late, missed, due, notDue: count('not due') },
    coverage: reviews.length === 0 ? 0 : planned / reviews.length,
  };
}
