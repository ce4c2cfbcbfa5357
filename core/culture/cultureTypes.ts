/** The four types of culture of the competing-values framework, in the order in which the field lists them. */
export const cultureTypes = ['clan', 'adhocracy', 'market', 'hierarchy'] as const;

export type CultureType = (typeof cultureTypes)[number];

/** Points by type; a split of one dimension holds 100 in all. */
export type Points = Readonly<Record<CultureType, number>>;

/** One person's answer on one dimension; null where a split is missing or was not valid. */
export interface CultureAnswer {
  readonly respondent: string;
  readonly dimension: string;
  readonly now: Points | null;
  readonly wanted: Points | null;
}

/** Whether people rate what is, or what they want. */
export type Rated = 'now' | 'wanted';

/** Points from numbers in the order of the types; a missing one is 0. */
export function pointsOf(values: readonly number[]): Points {
  const [clan = 0, adhocracy = 0, market = 0, hierarchy = 0] = values;
  return { clan, adhocracy, market, hierarchy };
}

/** Where a type stands on the two axes of the framework. */
export const cultureAxes: Readonly<Record<CultureType, string>> = {
  clan: 'flexible, looking inward',
  adhocracy: 'flexible, looking outward',
  market: 'stable, looking outward',
  hierarchy: 'stable, looking inward',
};
