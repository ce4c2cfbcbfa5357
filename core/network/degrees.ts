import type { Network } from './network.ts';

/** Number of ties of each person: all of them, those that lead to the person, those that lead away. */
export interface Degrees {
  readonly all: readonly number[];
  readonly in: readonly number[];
  readonly out: readonly number[];
}

/** Counts each person's ties. Without direction the three are the same. */
export function degreesOf({ people, ties, directed }: Network): Degrees {
  const incoming = people.map(() => 0);
  const outgoing = people.map(() => 0);
  for (const { from, to } of ties) {
    outgoing[from] = (outgoing[from] ?? 0) + 1;
    incoming[to] = (incoming[to] ?? 0) + 1;
  }
  const all = people.map((_, person) => (incoming[person] ?? 0) + (outgoing[person] ?? 0));
  return directed ? { all, in: incoming, out: outgoing } : { all, in: all, out: all };
}
