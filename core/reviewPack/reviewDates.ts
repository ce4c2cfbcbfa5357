import type { Review } from '../reviews/readReviews.ts';
import { type ReviewKind, reviewCadences, reviewKinds, reviewTitles, stepDay } from './kinds.ts';

/** A review to come. */
export interface ReviewDate {
  /** Day serial. */
  readonly day: number;
  readonly kind: ReviewKind;
  readonly title: string;
  readonly owner: string | null;
  /** False where no calendar plans it and its cadence alone says when it would be. */
  readonly isPlanned: boolean;
}

export interface ReviewDatesInput {
  readonly reviews: readonly Review[];
  readonly today: number;
}

/** Monday is 0. Serial 61, 1 March 1900, was a Thursday. */
function weekday(day: number): number {
  return (((day - 2) % 7) + 7) % 7;
}

/** Weekly reviews are on Mondays where nothing says otherwise. Ours: the week lies ahead. */
function nextMonday(today: number): number {
  return today + ((7 - weekday(today)) % 7);
}

function byRhythm(kind: ReviewKind, own: readonly Review[], today: number): number {
  const days = own.flatMap(({ heldOn, plannedOn }) => heldOn ?? plannedOn ?? []);
  if (days.length === 0) return kind === 'weekly' ? nextMonday(today) : stepDay(today, kind, 1);
  const last = days.reduce((latest, day) => Math.max(latest, day));
  let next = stepDay(last, kind, 1);
  while (next < today) next = stepDay(next, kind, 1);
  return next;
}

function datesOf(kind: ReviewKind, { reviews, today }: ReviewDatesInput): readonly ReviewDate[] {
  const own = reviews.filter(({ cadence }) => cadence === reviewCadences[kind]);
  const planned = own.flatMap((review) => {
    const { plannedOn, heldOn, name, owner } = review;
    if (heldOn !== null || plannedOn === null || plannedOn < today) return [];
    return [{ day: plannedOn, kind, title: name, owner, isPlanned: true }];
  });
  if (planned.length > 0) return planned.sort((left, right) => left.day - right.day);
  const last = own[own.length - 1];
  const [usual] = reviewTitles[kind];
  const title = last?.name ?? usual;
  const day = byRhythm(kind, own, today);
  return [{ day, kind, title, owner: last?.owner ?? null, isPlanned: false }];
}

/** Every planned review from today on; for a kind without one, the day its cadence says. In the order of time. */
export function reviewDates(
  input: ReviewDatesInput,
  kinds: readonly ReviewKind[] = reviewKinds,
): readonly ReviewDate[] {
  return kinds.flatMap((kind) => datesOf(kind, input)).sort((left, right) => left.day - right.day);
}
