import { finishSteps, type Steps } from '../declare/steps.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import type { Network } from './network.ts';

/** How often each person stands on the shortest ways between others. */
export interface Betweenness {
  /** Freeman's sum over pairs; each pair once without direction, once a direction with it. */
  readonly raw: Float64Array;
  /** Raw over its largest possible value, 0 to 1; 0 below three people. */
  readonly normalised: Float64Array;
}

/** Room for one search, reused for every start. */
interface Search {
  readonly neighbours: Neighbours;
  readonly distance: Int32Array;
  /** Number of shortest ways from the start. */
  readonly ways: Float64Array;
  readonly dependency: Float64Array;
  /** People in the order in which they are reached. */
  readonly order: Int32Array;
}

/** Breadth first from one person; answers how many were reached. */
function search({ neighbours, distance, ways, order }: Search, start: number): number {
  const { offsets, targets } = neighbours;
  distance.fill(-1);
  distance[start] = 0;
  ways[start] = 1;
  order[0] = start;
  let reached = 1;
  for (let index = 0; index < reached; index++) {
    const person = order[index] as number;
    const step = (distance[person] as number) + 1;
    const own = ways[person] as number;
    const end = offsets[person + 1] as number;
    for (let at = offsets[person] as number; at < end; at++) {
      const next = targets[at] as number;
      if (distance[next] === -1) {
        distance[next] = step;
        ways[next] = own;
        order[reached++] = next;
      } else if (distance[next] === step) ways[next] = (ways[next] as number) + own;
    }
  }
  return reached;
}

/** Adds each person's share of the shortest ways from one start, farthest first. */
function accumulate(from: Search, reached: number, raw: Float64Array): void {
  const { neighbours, distance, ways, dependency, order } = from;
  const { offsets, targets } = neighbours;
  for (let index = reached - 1; index >= 0; index--) {
    const person = order[index] as number;
    const step = (distance[person] as number) + 1;
    const end = offsets[person + 1] as number;
    let sum = 0;
    for (let at = offsets[person] as number; at < end; at++) {
      const next = targets[at] as number;
      if (distance[next] === step)
        sum += (1 + (dependency[next] as number)) / (ways[next] as number);
    }
    dependency[person] = sum * (ways[person] as number);
    if (index > 0) raw[person] = (raw[person] as number) + (dependency[person] as number);
  }
}

/** What the steps are called. */
const stage = 'working out who stands between others';

/**
 * Betweenness centrality in steps of one person each: shortest ways without regard to weights, endpoints not counted.
 * Normalised by (n − 1)(n − 2)/2, or (n − 1)(n − 2) with direction. Time grows with people × ties.
 * Source: Freeman 1977; Brandes 2001 for the method; networkx, igraph and sna agree.
 */
export function* betweennessSteps(network: Network): Steps<Betweenness> {
  const count = network.people.length;
  const raw = new Float64Array(count);
  const room: Search = {
    neighbours: neighboursOf(network),
    distance: new Int32Array(count),
    ways: new Float64Array(count),
    dependency: new Float64Array(count),
    order: new Int32Array(count),
  };
  for (let start = 0; start < count; start++) {
    accumulate(room, search(room, start), raw);
    yield { stage, done: start + 1, total: count };
  }
  const counted = network.directed ? raw : raw.map((value) => value / 2);
  const most = ((count - 1) * (count - 2)) / (network.directed ? 1 : 2);
  return { raw: counted, normalised: counted.map((value) => (count < 3 ? 0 : value / most)) };
}

/** Betweenness centrality of everybody at once; see `betweennessSteps`. */
export function betweenness(network: Network): Betweenness {
  return finishSteps(betweennessSteps(network));
}

/** Steps that betweenness takes, for budgets: people × (people + ties looked at from each). */
export function betweennessCost({ people, ties, directed }: Network): number {
  return people.length * (people.length + ties.length * (directed ? 1 : 2));
}
