/** Which way is better. */
export type Direction = 'higher' | 'lower';

/**
 * Share of a target that was reached, as a fraction: actual / target where higher is better, 2 − actual / target
 * where lower is better, so that 10 % too much reads 0.9 and an actual of 0 is defined. Not held within 0 and 1.
 * A target that is met exactly gives 1. Null for another value against a target of 0 or below, where a ratio says nothing. Source: BSC practice; the lower form is ours among
 * the two in use, because target / actual is undefined at 0 and not symmetrical.
 */
export function achievement(actual: number, target: number, direction: Direction): number | null {
  if (actual === target) return 1;
  if (!(target > 0)) return null;
  return (direction === 'higher' ? actual : 2 * target - actual) / target;
}
