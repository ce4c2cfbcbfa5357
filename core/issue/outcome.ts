import type { Issue } from './issue.ts';

/** Result of anything that can fail for a reason the user can mend. Issues beside a value are warnings about it. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A value, with the warnings that belong to it. */
export function succeed<T>(value: T, issues: readonly Issue[] = []): Outcome<T> {
  return { ok: true, value, issues };
}

/** No value, and why. */
export function fail(...issues: readonly Issue[]): {
  readonly ok: false;
  readonly issues: readonly Issue[];
} {
  return { ok: false, issues };
}
