/** A value and the two ends of its scale. */
export interface LineInput {
  readonly value: number;
  /** Value that scores 0, or the red flag. */
  readonly floor: number;
  readonly target: number;
}

/**
 * Linear score: 0 at the floor, 100 at the target, running on beyond both; lower is better where the floor lies
 * above the target. Null when they are equal. As min-max normalisation of the OECD/JRC Handbook on Constructing
 * Composite Indicators (2008), and BSC Designer's performance (floor = worst) and progress (floor = baseline).
 */
export function linearScore({ value, floor, target }: LineInput): number | null {
  if (floor === target) return null;
  return (100 * (value - floor)) / (target - floor);
}
