import { degreesOf } from './degrees.ts';
import type { Network } from './network.ts';

/** People without any tie, by number, in their order. */
export function isolates(network: Network): readonly number[] {
  const { all } = degreesOf(network);
  return network.people.flatMap((_, person) => (all[person] === 0 ? [person] : []));
}
