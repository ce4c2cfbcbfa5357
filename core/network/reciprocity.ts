import type { Network } from './network.ts';

/**
 * Reciprocity: share of the directed ties that are returned, 0 to 1. Null without direction or without ties.
 * Source: Newman 2010, section 7.10; igraph's default and networkx agree, sna's default counts pairs instead.
 */
export function reciprocity({ people, ties, directed }: Network): number | null {
  if (!directed || ties.length === 0) return null;
  const count = people.length;
  const pairs = new Set(ties.map(({ from, to }) => from * count + to));
  const returned = ties.filter(({ from, to }) => pairs.has(to * count + from));
  return returned.length / ties.length;
}
