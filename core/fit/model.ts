import type { Issue, Place } from '../issue/issue.ts';
import type { FitCode } from '../recognise/fitCode.ts';

/** Why a pair has no code: nothing stands there, its two cells disagree, or nobody can read them. */
export type FitGap = 'blank' | 'contradicting' | 'unknown';

/** Two elements and how they go together. */
export interface FitPair {
  readonly first: string;
  readonly second: string;
  /** Null where it is not known; `gap` says why. */
  readonly code: FitCode | null;
  readonly gap: FitGap | null;
  /** The cell that holds the code, or the one to fill. */
  readonly at: Place;
  /** The note in the row of the code, or one in the other row that names it; null where there is none. */
  readonly note: string | null;
}

/** A matrix of elements as read: every pair once, in reading order. */
export interface FitMatrix {
  readonly sheet: string;
  readonly elements: readonly string[];
  readonly pairs: readonly FitPair[];
  readonly hasNotes: boolean;
  /** Cells that contradict each other or that nobody can read. */
  readonly issues: readonly Issue[];
}
