import type { Report, Step } from './report.ts';

/**
 * Long work in short steps: before each it tells how far it is, and `next()` does it; the last hands over the result.
 * Whoever runs it lets others have a turn between two steps; to stop, ask no further. Steps change nothing but what
 * they will hand over, so that stopping leaves nothing behind.
 */
export type Steps<Result> = Generator<Step, Result, undefined>;

/** All steps at once. */
export function finishSteps<Result>(steps: Steps<Result>, report?: Report): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    report?.(value);
  }
}

/** Steps of a part, told as one step of the whole. */
export function* within<Result>(step: Step, steps: Steps<Result>): Steps<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield step;
  }
}
