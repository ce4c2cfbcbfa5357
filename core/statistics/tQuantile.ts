import { tTail } from './tTail.ts';

/** Halvings of the bracket: enough to leave nothing but the last bits of a double. */
const halvings = 200;

/**
 * How far from 0 Student's t stays with probability `level` (above 0, below 1), on both sides together, with `freedom`
 * degrees of freedom; relative accuracy 1e-10. R `qt(1 - (1 - level) / 2, freedom)` agrees.
 */
export function tQuantile(level: number, freedom: number): number {
  const tail = 1 - level;
  let [low, high] = [0, 1];
  while (tTail(high, freedom) > tail && high < Number.MAX_VALUE / 2) high *= 2;
  for (let step = 0; step < halvings && low < high; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (tTail(middle, freedom) > tail) low = middle;
    else high = middle;
  }
  return high;
}
