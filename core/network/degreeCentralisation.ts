import { degreesOf } from './degrees.ts';
import type { Network } from './network.ts';

/** How much the ties gather on one person: 0 everybody alike, 1 a star. */
export interface DegreeCentralisation {
  /** Undirected networks only. */
  readonly whole: number | null;
  /** Directed networks only: by ties that lead to a person, and away. */
  readonly in: number | null;
  readonly out: number | null;
}

function spread(degrees: readonly number[]): number {
  let most = 0;
  for (const degree of degrees) most = Math.max(most, degree);
  return degrees.reduce((sum, degree) => sum + most - degree, 0);
}

/**
 * Degree centralisation: Σ(largest degree − degree) over what a star would have, (n − 1)(n − 2) undirected and
 * (n − 1)² directed. Null below three people undirected, below two directed. Source: Freeman 1979; igraph with
 * `loops = FALSE` and sna agree.
 */
export function degreeCentralisation(network: Network): DegreeCentralisation {
  const count = network.people.length;
  const degrees = degreesOf(network);
  if (network.directed) {
    if (count < 2) return { whole: null, in: null, out: null };
    const most = (count - 1) ** 2;
    return { whole: null, in: spread(degrees.in) / most, out: spread(degrees.out) / most };
  }
  const whole = count < 3 ? null : spread(degrees.all) / ((count - 1) * (count - 2));
  return { whole, in: null, out: null };
}
