import type { Network } from './network.ts';

export interface ModularityOptions {
  /** Ties count by their weight instead of one each. */
  readonly weighted?: boolean;
  /** Resolution γ; 1 is Newman's definition. */
  readonly resolution?: number;
  /** Contact with oneself counts as a tie within the group. */
  readonly keepLoops?: boolean;
}

interface GroupSums {
  inside: number;
  out: number;
  in: number;
}

function sumsOf(network: Network, groups: readonly string[], options: ModularityOptions) {
  const { weighted = false, keepLoops = false } = options;
  const sums = new Map<string, GroupSums>();
  const sumOf = (person: number): GroupSums => {
    const group = groups[person] ?? '';
    const sum = sums.get(group) ?? { inside: 0, out: 0, in: 0 };
    sums.set(group, sum);
    return sum;
  };
  let total = 0;
  const add = (from: number, to: number, weight: number) => {
    const counted = weighted ? weight : 1;
    const [source, target] = [sumOf(from), sumOf(to)];
    total += counted;
    source.out += counted;
    target.in += counted;
    if (source === target) source.inside += counted;
  };
  for (const { from, to, weight } of network.ties) add(from, to, weight);
  if (keepLoops) for (const [person, weight] of network.loops) add(person, person, weight);
  return { total, sums: [...sums.values()] };
}

/**
 * Modularity of the given groups, −1 to 1: how many more ties lie within groups than chance would put there. Undirected
 * Σ[L/m − γ(d/2m)²], directed Σ[L/m − γ·in·out/m²]; drop direction first (`withoutDirection`) for the undirected
 * one. Null without ties. Source: Newman 2004; Leicht and Newman 2008 for direction; networkx agrees.
 */
export function modularity(
  network: Network,
  groups: readonly string[],
  options: ModularityOptions = {},
): number | null {
  const { resolution = 1 } = options;
  const { total, sums } = sumsOf(network, groups, options);
  if (total === 0) return null;
  return sums.reduce((quality, { inside, out, in: into }) => {
    const expected = network.directed
      ? (out * into) / total ** 2
      : ((out + into) / (2 * total)) ** 2;
    return quality + inside / total - resolution * expected;
  }, 0);
}
