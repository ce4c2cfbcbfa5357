/** What a status rule looks at: how far progress lags (points), its share of what was expected, or progress alone. */
export type StatusMeasure = 'gap' | 'ratio' | 'progress';

/** How a status is meant, so that colours and counts agree over profiles. */
export type StatusTone = 'good' | 'watch' | 'bad';

/** One band of a profile: holds as long as the measure is within its limit. */
export interface StatusBand {
  readonly status: string;
  readonly tone: StatusTone;
  /** Greatest gap, or least ratio or progress; absent for the last band. */
  readonly limit?: number;
  /** False: a value on the limit itself falls to the next band. True unless said. */
  readonly limitPasses?: boolean;
}

/** The rule of one product, from the best band to the worst. */
export interface StatusProfile {
  readonly measure: StatusMeasure;
  /** Name of finished work, where the product has one: progress of 1 or more. */
  readonly achieved?: string;
  readonly bands: readonly StatusBand[];
  readonly source: string;
}

/** Names of the profiles, the default first. */
export const statusProfileNames = [
  'viva',
  'engagedly',
  'upraise',
  'planview',
  'mooncamp',
  'servicenow',
  'fixed',
  'clearpoint',
  'okrstool',
  'own',
] as const;

export type StatusProfileName = (typeof statusProfileNames)[number];

/** Status rules of real products: the same numbers read differently, so a status always names its profile. */
export const statusProfiles: Readonly<Record<StatusProfileName, StatusProfile>> = {
  viva: {
    measure: 'gap',
    bands: [
      { status: 'On track', tone: 'good', limit: 0 },
      { status: 'Behind', tone: 'watch', limit: 0.25 },
      { status: 'At risk', tone: 'bad' },
    ],
    source: 'Microsoft Viva Goals, status of key results: behind up to 25 points, at risk beyond',
  },
  engagedly: {
    measure: 'gap',
    achieved: 'Achieved',
    bands: [
      { status: 'On track', tone: 'good', limit: 0.165, limitPasses: false },
      { status: 'Behind', tone: 'watch', limit: 0.33 },
      { status: 'At risk', tone: 'bad' },
    ],
    source: 'Engagedly help, goal status: 16.5 and 33 points',
  },
  upraise: {
    measure: 'ratio',
    bands: [
      { status: 'On track', tone: 'good', limit: 0.95 },
      { status: 'Lagging', tone: 'watch', limit: 0.75 },
      { status: 'At risk', tone: 'bad' },
    ],
    source: 'UpRaise documentation, objective status: 95 % and 75 % of the expected progress',
  },
  planview: {
    measure: 'gap',
    bands: [
      { status: 'Ahead', tone: 'good', limit: -0.1, limitPasses: false },
      { status: 'On track', tone: 'good', limit: 0.1, limitPasses: false },
      { status: 'Behind', tone: 'bad' },
    ],
    source: 'Planview AgilePlace OKR documentation: within 10 points; exactly 10 counts as behind',
  },
  mooncamp: {
    measure: 'ratio',
    achieved: 'Achieved',
    bands: [
      { status: 'On track', tone: 'good', limit: 0.9 },
      { status: 'Progressing', tone: 'watch', limit: 0.7 },
      { status: 'Off track', tone: 'bad' },
    ],
    source: 'Mooncamp help, status defaults: 90 % and 70 % of the expected progress',
  },
  servicenow: {
    measure: 'ratio',
    bands: [
      { status: 'Green', tone: 'good', limit: 0.9 },
      { status: 'Yellow', tone: 'watch', limit: 0.75 },
      { status: 'Red', tone: 'bad' },
    ],
    source: 'ServiceNow Strategic Portfolio Management, goal status: 90 % and 75 % of the plan',
  },
  fixed: {
    measure: 'progress',
    bands: [
      { status: 'Green', tone: 'good', limit: 0.75 },
      { status: 'Yellow', tone: 'watch', limit: 0.5 },
      { status: 'Red', tone: 'bad' },
    ],
    source: 'FlowyTeam and OpenOKR: 75 and 50 % progress, whatever the date',
  },
  clearpoint: {
    measure: 'ratio',
    bands: [
      { status: 'Green', tone: 'good', limit: 1 },
      { status: 'Yellow', tone: 'watch', limit: 0.9 },
      { status: 'Red', tone: 'bad' },
    ],
    source: 'ClearPoint Strategy help, status criteria: at target, and 90 % of it',
  },
  okrstool: {
    measure: 'progress',
    bands: [
      { status: 'On track', tone: 'good', limit: 0.75 },
      { status: 'At risk', tone: 'bad' },
    ],
    source: 'OKRs Tool help, health score: at risk below 75, whatever the date',
  },
  own: {
    measure: 'gap',
    bands: [
      { status: 'On track', tone: 'good', limit: 0 },
      { status: 'Behind', tone: 'watch', limit: 0.25 },
      { status: 'At risk', tone: 'bad' },
    ],
    source: 'your own two limits; without them those of Viva Goals',
  },
};

/** Limits of one's own: the greatest gap (fraction) that is on track, and that is behind. */
export interface OwnLimits {
  readonly behindAbove: number;
  readonly atRiskAbove: number;
}

/** The profile of that name; `own` with the limits given. */
export function profileOf(name: StatusProfileName, limits: OwnLimits | null): StatusProfile {
  const profile = statusProfiles[name];
  if (name !== 'own' || limits === null) return profile;
  const own = [limits.behindAbove, limits.atRiskAbove];
  const bands = profile.bands.map((band, index) => {
    const limit = own[index];
    return limit === undefined ? band : { ...band, limit };
  });
  return { ...profile, bands };
}
