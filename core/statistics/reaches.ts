/** Relative slack for sums and products of decimals (0.3 + 0.03 is a little below 0.33). Ours: far below any typed digit. */
const slack = 1e-9;

/** True when a value is at least the bound; equality passes, also where binary rounding hides it. */
export function isAtLeast(value: number, bound: number): boolean {
  return value >= bound - slack * Math.max(1, Math.abs(bound));
}

/** True when a value is at most the bound; equality passes, also where binary rounding hides it. */
export function isAtMost(value: number, bound: number): boolean {
  return value <= bound + slack * Math.max(1, Math.abs(bound));
}
