/** What a value has to be on the last day: at least `low` and at most `high`; null is no bound. One of them is given. */
export interface Aim {
  readonly low: number | null;
  readonly high: number | null;
}

/** True where a value meets the aim; on a bound it does. */
export function meetsAim(value: number, { low, high }: Aim): boolean {
  return (low === null || value >= low) && (high === null || value <= high);
}

/** True where no value of the interval meets the aim. */
export function missesAim(interval: readonly [low: number, high: number], aim: Aim): boolean {
  const [least, most] = interval;
  return (aim.low !== null && most < aim.low) || (aim.high !== null && least > aim.high);
}

/** The bound a value is still to reach: the nearer one it is outside of; the only one where it is inside. */
export function boundToReach(value: number, { low, high }: Aim): number | null {
  if (low !== null && (value < low || high === null)) return low;
  if (high !== null && (value > high || low === null)) return high;
  return null;
}
