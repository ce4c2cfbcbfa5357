import type { Issue, Place } from '../issue/issue.ts';

/** Something ranked. */
export interface Ranked {
  readonly name: string;
  readonly place: Place;
  /** Place agreed upon, 1 the first; null where nobody wrote one. */
  readonly official: number | null;
}

/** Rankings of the same objects by several judges. */
export interface Rankings {
  readonly objects: readonly Ranked[];
  readonly judges: readonly string[];
  /** By judge, then object; null is missing. Judges who ranked nothing are left out. */
  readonly ranks: readonly (readonly (number | null)[])[];
  readonly issues: readonly Issue[];
}
