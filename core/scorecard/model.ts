import type { Place } from '../issue/issue.ts';
import type { Direction } from '../statistics/achievement.ts';
import type { RollUp } from '../statistics/rollUp.ts';

/** How a value becomes a score; `auto` is linear with a floor, band with low and high, else ratio. */
export const scoringMethods = [
  'auto',
  'linear',
  'redflag',
  'band',
  'tolerance',
  'ratio',
  'binary',
] as const;

export type ScoringMethod = (typeof scoringMethods)[number];

/** What a score is worked out from; null is blank. */
export interface MeasureInput {
  readonly value: number;
  readonly method: ScoringMethod;
  readonly target: number | null;
  /** Value that scores 0 (linear), or the red flag. */
  readonly floor: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly outerLow: number | null;
  readonly outerHigh: number | null;
  /** Fraction of the target. */
  readonly tolerance: number | null;
  /** Where no floor says so; null counts as higher. */
  readonly direction: Direction | null;
}

export type MeasureField = keyof MeasureInput;

/** Where a field of a measure stands, for issues. */
export type PlaceOfField = (field: MeasureField) => Place;

/** One measure of a scorecard, scored. */
export interface Measure {
  readonly name: string;
  readonly row: number;
  /** 0–100; null without data. */
  readonly score: number | null;
  readonly previous: number | null;
  readonly weight: number | null;
  /** True when a target or a typed score says that data was due. */
  readonly due: boolean;
  readonly applies: boolean;
  readonly leading: 'leading' | 'lagging' | null;
}

export interface Objective {
  /** Empty where the scorecard has no objectives. */
  readonly name: string;
  readonly row: number;
  readonly weight: number | null;
  readonly measures: readonly Measure[];
}

export interface Perspective {
  /** Empty where the scorecard has no perspectives. */
  readonly name: string;
  readonly row: number;
  readonly weight: number | null;
  readonly objectives: readonly Objective[];
}

/** Which weights count: each among its siblings, or each measure's as its share of the whole scorecard. */
export const weightings = ['siblings', 'overall'] as const;

export type Weighting = (typeof weightings)[number];

export interface PerspectiveScore extends RollUp {
  readonly name: string;
  /** Share of the scorecard, 0–1; null when no perspective has weight. */
  readonly weight: number | null;
}

export interface ScorecardScore extends RollUp {
  readonly perspectives: readonly PerspectiveScore[];
}
