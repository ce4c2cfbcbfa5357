import type { Network } from './network.ts';

/** Whom each person reaches in one step: the neighbours of person i stand in `targets` from `offsets[i]` up to `offsets[i + 1]`. */
export interface Neighbours {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** Neighbours along the ties: only forwards in a directed network, both ways in an undirected one. Linear in ties. */
export function neighboursOf({ people, ties, directed }: Network): Neighbours {
  const offsets = new Int32Array(people.length + 1);
  const count = (person: number) => {
    offsets[person + 1] = (offsets[person + 1] ?? 0) + 1;
  };
  for (const { from, to } of ties) {
    count(from);
    if (!directed) count(to);
  }
  for (let person = 0; person < people.length; person++)
    offsets[person + 1] = (offsets[person + 1] ?? 0) + (offsets[person] ?? 0);
  const targets = new Int32Array(offsets[people.length] ?? 0);
  const next = offsets.slice();
  const place = (person: number, target: number) => {
    const at = next[person] ?? 0;
    targets[at] = target;
    next[person] = at + 1;
  };
  for (const { from, to } of ties) {
    place(from, to);
    if (!directed) place(to, from);
  }
  return { offsets, targets };
}

/** The neighbours of one person. */
export function neighboursOfPerson({ offsets, targets }: Neighbours, person: number): Int32Array {
  return targets.subarray(offsets[person], offsets[person + 1]);
}
