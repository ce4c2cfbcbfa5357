import type { Place } from '../issue/issue.ts';
import type { Direction } from '../statistics/achievement.ts';

/** How the values of several periods make one: added up, averaged, or the last one. */
export const aggregations = ['sum', 'average', 'last'] as const;

export type Aggregation = (typeof aggregations)[number];

/** How often a KPI is measured. */
export const frequencies = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const;

export type Frequency = (typeof frequencies)[number];

/** One period of a KPI; null is blank. */
export interface KpiPeriod {
  /** Day serial of the period, mostly its first day. */
  readonly period: number;
  readonly actual: number | null;
  readonly target: number | null;
  readonly place: Place;
}

/** A KPI with its periods in order of time. */
export interface KpiSeries {
  readonly name: string;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  readonly frequency: Frequency | null;
  readonly weight: number | null;
  readonly periods: readonly KpiPeriod[];
}

/** What a KPI has reached since the year began. */
export interface KpiScore {
  readonly name: string;
  /** Actual and target of the year to date, over the periods that have both; null without any. */
  readonly actual: number | null;
  readonly target: number | null;
  /** 0–100; null without data. */
  readonly score: number | null;
  /** Share of due periods that have data, 0–1; null when none was due. */
  readonly coverage: number | null;
  readonly weight: number | null;
  /** Day serial of the last period with data; null without any. */
  readonly lastPeriod: number | null;
}
