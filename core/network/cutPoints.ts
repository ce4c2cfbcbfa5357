import { type Neighbours, neighboursOf } from './neighbours.ts';
import type { Network } from './network.ts';
import { withoutDirection } from './tieNetwork.ts';

/** A person without whom the rest of their part falls apart. */
export interface CutPerson {
  readonly person: number;
  /** People who lose contact with the largest part that stays, the person not counted. */
  readonly cutOff: number;
}

export interface CutPoints {
  /** Articulation people, in their order. */
  readonly people: readonly CutPerson[];
  /** Pairs whose tie is the only way between two parts. */
  readonly bridges: readonly (readonly [number, number])[];
}

/** A depth-first walk over the network. */
interface Walk {
  /** People in the order of first visit, and each one's number in it. */
  readonly order: readonly number[];
  readonly visit: Int32Array;
  readonly parent: Int32Array;
  /** Earliest visit reachable from the person's subtree by one tie beyond the walk's own. */
  readonly low: Int32Array;
}

/** Goes one tie further from the person on top; answers the next person to stand on, or −1 when there is none. */
function nextOf(
  walk: Walk,
  neighbours: Neighbours,
  at: { readonly person: number; readonly cursor: Int32Array },
): number {
  const { visit, parent, low } = walk;
  const { person, cursor } = at;
  const end = neighbours.offsets[person + 1] ?? 0;
  while ((cursor[person] ?? end) < end) {
    const next = neighbours.targets[cursor[person] ?? 0] ?? 0;
    cursor[person] = (cursor[person] ?? 0) + 1;
    if (visit[next] === -1) return next;
    if (next !== parent[person]) low[person] = Math.min(low[person] ?? 0, visit[next] ?? 0);
  }
  return -1;
}

/** Iterative, so that a chain of any length does not exhaust the stack. */
function walkOver(network: Network): Walk {
  const neighbours = neighboursOf(network);
  const count = network.people.length;
  const order: number[] = [];
  const [visit, parent] = [new Int32Array(count).fill(-1), new Int32Array(count).fill(-1)];
  const walk = { order, visit, parent, low: new Int32Array(count) };
  const cursor = neighbours.offsets.slice(0, count);
  const enter = (person: number) => {
    visit[person] = order.length;
    walk.low[person] = order.length;
    order.push(person);
  };
  for (let start = 0; start < count; start++) {
    if (visit[start] !== -1) continue;
    enter(start);
    for (let person = start; person !== -1; ) {
      const next = nextOf(walk, neighbours, { person, cursor });
      const back = parent[person] ?? -1;
      if (next === -1 && back !== -1)
        walk.low[back] = Math.min(walk.low[back] ?? 0, walk.low[person] ?? 0);
      if (next !== -1) {
        parent[next] = person;
        enter(next);
      }
      person = next === -1 ? back : next;
    }
  }
  return walk;
}

/** Parts that fall off when a person leaves, by person: sizes of subtrees with no other way back. */
function partsCutOff({ order, visit, parent, low }: Walk) {
  const size = new Int32Array(order.length).fill(1);
  const root = new Int32Array(order.length);
  const parts = new Map<number, number[]>();
  for (const person of order) {
    const above = parent[person] ?? -1;
    root[person] = above === -1 ? person : (root[above] ?? 0);
  }
  for (let index = order.length - 1; index >= 0; index--) {
    const person = order[index] ?? 0;
    const above = parent[person] ?? -1;
    if (above === -1) continue;
    size[above] = (size[above] ?? 0) + (size[person] ?? 0);
    if ((low[person] ?? 0) < (visit[above] ?? 0)) continue;
    const fallen = parts.get(above) ?? [];
    fallen.push(size[person] ?? 0);
    parts.set(above, fallen);
  }
  return { parts, wholeOf: (person: number) => size[root[person] ?? 0] ?? 0 };
}

/**
 * Articulation people and bridges of the network without direction. Source: Tarjan 1972 (lowest reachable visit);
 * networkx and igraph agree. Linear in people and ties.
 */
export function cutPoints(network: Network): CutPoints {
  const plain = withoutDirection(network);
  const walk = walkOver(plain);
  const { order, visit, parent, low } = walk;
  const { parts, wholeOf } = partsCutOff(walk);
  const people = plain.people.flatMap((_, person): CutPerson[] => {
    const fallen = parts.get(person) ?? [];
    const isRoot = parent[person] === -1;
    if (fallen.length < (isRoot ? 2 : 1)) return [];
    const others = wholeOf(person) - 1;
    const rest = others - fallen.reduce((sum, size) => sum + size, 0);
    const largest = fallen.reduce((most, size) => Math.max(most, size), rest);
    return [{ person, cutOff: others - largest }];
  });
  const bridges = order.flatMap((person): [number, number][] => {
    const above = parent[person] ?? -1;
    if (above === -1 || (low[person] ?? 0) <= (visit[above] ?? 0)) return [];
    return [[Math.min(above, person), Math.max(above, person)]];
  });
  return { people, bridges: bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1]) };
}
