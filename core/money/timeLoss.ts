/** What lost hours cost, in the unit of the hourly cost. */
export interface TimeLoss {
  readonly weekly: number;
  readonly annual: number;
}

/**
 * People × hours lost a week × cost of an hour, and that times the weeks worked in a year. Null for a negative
 * number. Source: common practice, such as leadershipsmarts.com; hours and cost are assumptions to state.
 */
export function timeLoss({
  people,
  hoursPerWeek,
  hourlyCost,
  weeksPerYear,
}: {
  readonly people: number;
  readonly hoursPerWeek: number;
  readonly hourlyCost: number;
  readonly weeksPerYear: number;
}): TimeLoss | null {
  if ([people, hoursPerWeek, hourlyCost, weeksPerYear].some((value) => !(value >= 0))) return null;
  const weekly = people * hoursPerWeek * hourlyCost;
  return { weekly, annual: weekly * weeksPerYear };
}
