import type { Network } from './network.ts';
import type { Study } from './study.ts';

/** The part of a network whose people have a department. */
export interface Grouped {
  readonly network: Network;
  /** Department by person's number in this part. */
  readonly groups: readonly string[];
  /** People of the whole network, by their number in this part. */
  readonly numbers: readonly number[];
  /** People by department. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Share of the ties both of whose ends have a department, 0–1; of the people where there are no ties. */
  readonly coverage: number;
}

/** Leaves people without a department out; null where nobody has one. */
export function grouped({ network, departments }: Study): Grouped | null {
  const numbers = network.people.flatMap((_, person) => (departments[person] ? [person] : []));
  if (numbers.length === 0) return null;
  const renumbered = new Map(numbers.map((person, index) => [person, index]));
  const ties = network.ties.flatMap((tie) => {
    const [from, to] = [renumbered.get(tie.from), renumbered.get(tie.to)];
    return from === undefined || to === undefined ? [] : [{ ...tie, from, to }];
  });
  const groups = numbers.map((person) => departments[person] ?? '');
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const people = numbers.map((person) => network.people[person] ?? '');
  const ofTies = network.ties.length === 0 ? null : ties.length / network.ties.length;
  return {
    network: { ...network, people, ties, loops: new Map() },
    ...{ groups, numbers, sizes },
    coverage: ofTies ?? numbers.length / network.people.length,
  };
}
