import { nameKey } from '../statistics/nameKey.ts';
import type { Review } from './readReviews.ts';

/** An action that reviews carried over. */
export interface CarriedAction {
  /** As the last of the reviews words it. */
  readonly action: string;
  /** Number of reviews that carried it over. */
  readonly times: number;
  /** The last of them, by its day. */
  readonly last: Review;
}

function dayOf({ heldOn, plannedOn }: Review): number {
  return heldOn ?? plannedOn ?? Number.NEGATIVE_INFINITY;
}

/** Actions carried over, those most often carried first. Case and spaces do not matter; one review counts an action once. */
export function carriedActions(reviews: readonly Review[]): readonly CarriedAction[] {
  const carried = new Map<string, CarriedAction>();
  const inOrder = [...reviews].sort((a, b) => dayOf(a) - dayOf(b) || a.row - b.row);
  for (const last of inOrder) {
    const own = new Map(last.carriedOver.map((action) => [nameKey(action), action]));
    for (const [key, action] of own) {
      const times = (carried.get(key)?.times ?? 0) + 1;
      carried.set(key, { action, times, last });
    }
  }
  return [...carried.values()].sort((a, b) => b.times - a.times);
}
