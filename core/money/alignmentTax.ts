/**
 * Cost of work done twice and of decisions that came late: hours × share done twice × cost of an hour + cost of
 * delay, in the unit of the costs. Null for a negative number or a share outside 0 to 1. Source: agubeliefmichael.com,
 * "Operational trust metrics".
 */
export function alignmentTax({
  teamHours,
  reworkShare,
  hourlyRate,
  delayCost,
}: {
  readonly teamHours: number;
  readonly reworkShare: number;
  readonly hourlyRate: number;
  readonly delayCost: number;
}): number | null {
  const isShare = reworkShare >= 0 && reworkShare <= 1;
  if (!isShare || [teamHours, hourlyRate, delayCost].some((value) => !(value >= 0))) return null;
  return teamHours * reworkShare * hourlyRate + delayCost;
}
