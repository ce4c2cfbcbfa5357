import { kpiThresholds } from './thresholds.ts';

/** Rules by which a KPI gets its status. */
export const statusProfileNames = ['own', 'servicenow', 'clearpoint', 'redflag'] as const;

export type StatusProfileName = (typeof statusProfileNames)[number];

/** A rule of two edges on the share of the target; an edge belongs to the band above it. */
export interface StatusProfile {
  readonly label: string;
  readonly greenFrom: number;
  readonly yellowFrom: number;
  /** Words for the three bands, best first. */
  readonly words: readonly [string, string, string];
}

const colours = ['Green', 'Yellow', 'Red'] as const;

/** The rules that compare with the target alone; `redflag` compares with a goal and a red flag instead. */
export const statusProfiles: Readonly<
  Record<Exclude<StatusProfileName, 'redflag'>, StatusProfile>
> = {
  own: {
    label: 'Tandem’s own rule',
    greenFrom: kpiThresholds.onTargetFrom.value,
    yellowFrom: kpiThresholds.watchFrom.value,
    words: ['On target', 'Watch', 'Behind'],
  },
  servicenow: {
    label: 'ServiceNow-style',
    greenFrom: kpiThresholds.onTargetFrom.value,
    yellowFrom: kpiThresholds.watchFrom.value,
    words: colours,
  },
  clearpoint: {
    label: 'ClearPoint-style',
    greenFrom: kpiThresholds.clearpointGreenFrom.value,
    yellowFrom: kpiThresholds.clearpointYellowFrom.value,
    words: colours,
  },
};

/** Words of the goal and red-flag rule: at the goal, between it and the red flag, beyond the red flag. */
export const redFlagWords = colours;
