import { neighboursOf, neighboursOfPerson } from './neighbours.ts';
import type { Network } from './network.ts';
import { withoutDirection } from './tieNetwork.ts';

/** Parts of a network that no tie joins; direction does not matter. */
export interface Components {
  /** Number of the part each person is in; parts are numbered as they are met. */
  readonly partOf: readonly number[];
  /** People in each part, largest first. */
  readonly sizes: readonly number[];
}

/** Weakly connected parts, found breadth first; linear in people and ties. */
export function components(network: Network): Components {
  const neighbours = neighboursOf(withoutDirection(network));
  const partOf = network.people.map(() => -1);
  const sizes: number[] = [];
  network.people.forEach((_, start) => {
    if (partOf[start] !== -1) return;
    const part = sizes.length;
    const reached = [start];
    partOf[start] = part;
    for (let index = 0; index < reached.length; index++) {
      for (const next of neighboursOfPerson(neighbours, reached[index] ?? 0)) {
        if (partOf[next] !== -1) continue;
        partOf[next] = part;
        reached.push(next);
      }
    }
    sizes.push(reached.length);
  });
  return { partOf, sizes: [...sizes].sort((a, b) => b - a) };
}
