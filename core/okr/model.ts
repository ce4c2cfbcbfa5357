/** How a key result is measured; a blank type is `increase`. */
export const keyResultTypes = [
  'increase',
  'decrease',
  'above',
  'below',
  'band',
  'milestone',
  'binary',
  'percent',
  'baseline',
] as const;

export type KeyResultType = (typeof keyResultTypes)[number];

/** What people write for the types, lower case. */
export const keyResultTypeWords: Readonly<Record<string, KeyResultType>> = {
  up: 'increase',
  reach: 'increase',
  grow: 'increase',
  metric: 'increase',
  number: 'increase',
  numeric: 'increase',
  'higher is better': 'increase',
  down: 'decrease',
  reduce: 'decrease',
  'lower is better': 'decrease',
  'stay above': 'above',
  'maintain above': 'above',
  'at least': 'above',
  'stay below': 'below',
  'maintain below': 'below',
  'at most': 'below',
  range: 'band',
  between: 'band',
  'maintain in band': 'band',
  milestones: 'milestone',
  steps: 'milestone',
  'yes/no': 'binary',
  boolean: 'binary',
  'done/not done': 'binary',
  percentage: 'percent',
  '%': 'percent',
  'percent complete': 'percent',
};

/** The numbers progress is worked out from; null is blank. */
export interface Measure {
  readonly type: KeyResultType;
  readonly start: number | null;
  readonly target: number | null;
  readonly current: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Name of one number of a measure, as the function parameters and table columns call it. */
export type MeasureField = keyof Measure;

/** Three levels of ambition for one measure: the promise, the aim, and what would be remarkable. */
export interface Zones {
  readonly start: number;
  readonly commit: number;
  readonly target: number;
  readonly stretch: number;
}

/** How a finished key result or objective was closed. */
export const closedOutcomes = [
  'Achieved',
  'Partly achieved',
  'Missed',
  'Postponed',
  'Dropped',
] as const;

export type ClosedOutcome = (typeof closedOutcomes)[number];

/** What an owner may say in place of the rule: the words of the default profile. */
export const overrideStatuses = ['On track', 'Behind', 'At risk'] as const;
