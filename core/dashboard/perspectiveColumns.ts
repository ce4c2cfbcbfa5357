import type { Source } from './source.ts';

/** Columns of a scorecard that the score of a perspective is worked out from. */
export interface PerspectiveColumns {
  readonly source: Source;
  readonly perspective: number;
  readonly measure: number;
  readonly score: number;
  readonly objective: number | null;
  readonly weight: number | null;
  readonly objectiveWeight: number | null;
  readonly perspectiveWeight: number | null;
  /** True where the weights of the measures are shares of the whole scorecard. */
  readonly isOverall: boolean;
  /** Share of weight that must have data, 0–1; the formula asks the settings. */
  readonly least: number;
}
