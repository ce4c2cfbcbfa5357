/**
 * What a roll-up does with a child that has no data.
 *
 * - `proportional`: left out, the rest keep their proportions. Source: Spider Strategies, default.
 * - `equal`: its weight is split evenly among the children with data.
 * - `strict`: one missing child leaves the parent without a score. Source: Spider Strategies, "ignore gray" off.
 * - `zero`: counts as 0.
 * - `carry`: its last known score stands in; left out where there is none. Source: BSC Designer, value inheritance.
 * - `notMet`: counts as 0 when it was due, is left out when nothing was due. Source: ServiceNow, missed periods.
 * - `notApplicable`: taken out together with its weight, so that coverage does not count it either.
 */
export const missingPolicies = [
  'proportional',
  'equal',
  'strict',
  'zero',
  'carry',
  'notMet',
  'notApplicable',
] as const;

export type MissingPolicy = (typeof missingPolicies)[number];
