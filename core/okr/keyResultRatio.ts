/**
 * The older target ratio, as a fraction: current / target ascending, target / current descending.
 * It ignores where the measure began, so `keyResultProgress` is preferred. Null on division by zero.
 * Source: feedback4e help, progress by target value.
 */
export function keyResultRatio(input: {
  readonly current: number;
  readonly target: number;
  readonly direction: 'ascending' | 'descending';
}): number | null {
  const { current, target, direction } = input;
  const [part, whole] = direction === 'ascending' ? [current, target] : [target, current];
  return whole === 0 ? null : part / whole;
}
