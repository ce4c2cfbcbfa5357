/** How far a long calculation has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * A long calculation in short steps: each `next()` does one and tells how far it has come, the last one hands over
 * the result. Whoever runs it decides how many steps to take before letting others have a turn; to cancel, stop asking.
 */
export type Stepwise<Result> = Generator<Progress, Result, undefined>;

/** What a turn of a stepwise calculation answers: where it stands, or its result. */
export type Turn<Result> =
  | { readonly finished: false; readonly progress: Progress }
  | { readonly finished: true; readonly result: Result };

/** Takes at most `steps` steps (one at least), and says whether that was all. */
export function takeTurn<Result>(calculation: Stepwise<Result>, steps: number): Turn<Result> {
  for (let taken = 1; ; taken++) {
    const { done, value } = calculation.next();
    if (done) return { finished: true, result: value };
    if (taken >= steps) return { finished: false, progress: value };
  }
}

/** Takes all steps at once. */
export function finish<Result>(calculation: Stepwise<Result>): Result {
  for (;;) {
    const { done, value } = calculation.next();
    if (done) return value;
  }
}
