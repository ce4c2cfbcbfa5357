import type { Network } from './network.ts';

/**
 * Density: ties over the ties there could be, n(n − 1)/2 undirected and n(n − 1) directed; 0 to 1. Null below two
 * people, where no tie could be. Source: Wasserman and Faust 1994, section 4.3; networkx and igraph agree.
 */
export function density({ people, ties, directed }: Network): number | null {
  const count = people.length;
  if (count < 2) return null;
  const possible = (count * (count - 1)) / (directed ? 1 : 2);
  return ties.length / possible;
}
