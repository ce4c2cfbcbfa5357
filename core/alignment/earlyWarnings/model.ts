/** Which early signs there are. */
export const signIds = [
  'over-budget',
  'unlinked-work',
  'overdue-reviews',
  'old-dependencies',
] as const;

export type SignId = (typeof signIds)[number];

/** What each sign counts. */
export const signLabels: Readonly<Record<SignId, string>> = {
  'over-budget': 'Budget lines over their budget',
  'unlinked-work': 'Work that serves no objective',
  'overdue-reviews': 'Reviews missed',
  'old-dependencies': 'Open dependencies that are old',
};

/** For how many cases a sign holds. */
export interface SignCount {
  readonly hits: number;
  /** Cases of which it is known. */
  readonly n: number;
  /** Cases that lack what would tell. */
  readonly untold: number;
  /** Median age of the cases in days, for those that age. */
  readonly age?: number | null;
  /** Days by which that median has grown within the time after which a case is old. */
  readonly growth?: number | null;
}

export type SignStatus = 'calm' | 'watch' | 'warning' | 'not enough data';

/** Limits a user may set. */
export interface SignLimits {
  readonly asOf: number;
  readonly warnFrom: number;
  readonly oldAfter: number;
}
