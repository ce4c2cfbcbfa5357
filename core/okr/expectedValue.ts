/**
 * Value a measure should have by now on a straight line from start to target, in its own unit.
 * Null when the period has no length. Source: Innovation Minds help.
 */
export function expectedValue(input: {
  readonly start: number;
  readonly target: number;
  readonly elapsedDays: number;
  readonly totalDays: number;
}): number | null {
  const { start, target, elapsedDays, totalDays } = input;
  if (!(totalDays > 0)) return null;
  const share = Math.min(1, Math.max(0, elapsedDays / totalDays));
  return start + (target - start) * share;
}
