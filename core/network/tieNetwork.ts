import type { Contact, Network, Tie } from './network.ts';

interface Told {
  readonly people: readonly string[];
  readonly contacts: readonly Contact[];
  readonly directed: boolean;
}

/** Adds weights up by pair, in the order in which pairs are first met. */
function mergePairs(ties: readonly Tie[], count: number, directed: boolean): readonly Tie[] {
  const weights = new Map<number, number>();
  for (const { from, to, weight } of ties) {
    const isTurned = !directed && from > to;
    const pair = isTurned ? to * count + from : from * count + to;
    weights.set(pair, (weights.get(pair) ?? 0) + weight);
  }
  return Array.from(weights, ([pair, weight]) => ({
    from: Math.floor(pair / count),
    to: pair % count,
    weight,
  }));
}

/**
 * The network of the people and contacts told. People come first in the order given, then whoever is only named in a
 * contact. A contact of weight 0 makes no tie; a weight below 0 or one that is no number throws.
 */
export function tieNetwork({ people, contacts, directed }: Told): Network {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  for (const person of people) numberOf(person);
  const ties: Tie[] = [];
  const loops = new Map<number, number>();
  for (const contact of contacts) {
    const { weight } = contact;
    if (!(weight >= 0)) throw new RangeError(`a contact cannot have the weight ${weight}`);
    const from = numberOf(contact.from);
    const to = numberOf(contact.to);
    if (weight === 0) continue;
    if (from === to) loops.set(from, (loops.get(from) ?? 0) + weight);
    else ties.push({ from, to, weight });
  }
  return {
    people: [...numbers.keys()],
    directed,
    ties: mergePairs(ties, numbers.size, directed),
    loops,
  };
}

/** The same network with direction dropped: one tie a pair, weights of both directions added. */
export function withoutDirection(network: Network): Network {
  if (!network.directed) return network;
  const ties = mergePairs(network.ties, network.people.length, false);
  return { ...network, directed: false, ties };
}
