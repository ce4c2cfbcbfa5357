export interface BandInput {
  readonly value: number;
  /** Ends of the band that scores 100; both belong to it. */
  readonly low: number;
  readonly high: number;
  /** Where the score has fallen to 0; null: at once outside the band. */
  readonly outerLow: number | null;
  readonly outerHigh: number | null;
}

function fall(distance: number, width: number): number {
  return width > 0 ? 100 * (1 - distance / width) : 0;
}

/**
 * Score of a value that is best in a band: 100 inside, falling in a straight line to 0 at the outer limits and on
 * below 0. Null when the limits are out of order. Source: Spider Strategies, "stabilise" scoring; the line is ours.
 */
export function bandScore(input: BandInput): number | null {
  const { value, low, high } = input;
  const outerLow = input.outerLow ?? low;
  const outerHigh = input.outerHigh ?? high;
  if (!(outerLow <= low && low <= high && high <= outerHigh)) return null;
  if (value < low) return fall(low - value, low - outerLow);
  return value > high ? fall(value - high, outerHigh - high) : 100;
}
