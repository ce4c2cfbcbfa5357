import { type ChangeStep, changeSteps } from '../vocabulary/vocabulary.ts';

/** A later step that runs ahead of an earlier one. */
export interface BrokenPair {
  readonly earlier: ChangeStep;
  readonly earlierRating: number;
  readonly later: ChangeStep;
  readonly laterRating: number;
  /** Later rating minus earlier rating. */
  readonly ahead: number;
}

/** How well a change keeps its order. */
export interface ChangeGate {
  /** In the order of the earlier step, then of the later one. */
  readonly broken: readonly BrokenPair[];
  /** Share of pairs of rated steps in order, 0–100; null with fewer than two rated steps. */
  readonly score: number | null;
  readonly rated: number;
  /** Rated steps ÷ eight. */
  readonly coverage: number;
}

/**
 * Pairs of steps of which the later is rated at least `gap` points above the earlier: a change that skips what it
 * stands on. Steps without a rating make no pair. The order is Kotter's (Leading Change, 1996); gap and score are ours.
 */
export function changeGate(ratings: ReadonlyMap<ChangeStep, number>, gap: number): ChangeGate {
  const rated = changeSteps.flatMap((step) => {
    const rating = ratings.get(step);
    return rating === undefined ? [] : [{ step, rating }];
  });
  const broken = rated.flatMap((earlier, index) =>
    rated
      .slice(index + 1)
      .filter(({ rating }) => rating - earlier.rating >= gap)
      .map(({ step, rating }) => ({
        ...{ earlier: earlier.step, earlierRating: earlier.rating, later: step },
        ...{ laterRating: rating, ahead: rating - earlier.rating },
      })),
  );
  const pairs = (rated.length * (rated.length - 1)) / 2;
  return {
    broken,
    score: pairs === 0 ? null : 100 * (1 - broken.length / pairs),
    rated: rated.length,
    coverage: rated.length / changeSteps.length,
  };
}
