import type { NetworkBlock } from '../../core/declare/view.ts';

/** Networks of the made-up bakery; the people in them are invented. */

const at = (row: number) => ({ sheet: 'Team goals', row, column: 0 });

const crew: readonly (readonly [name: string, team: string])[] = [
  ...['Ines', 'Tomas', 'Jule', 'Paolo', 'Edda'].map((name) => [name, 'Bakery'] as const),
  ...['Mira', 'Noor', 'Sven', 'Alba'].map((name) => [name, 'Counter'] as const),
  ...['Jonas', 'Kofi', 'Lene'].map((name) => [name, 'Deliveries'] as const),
  ...['Vera', 'Otto'].map((name) => [name, 'Office'] as const),
];

export const standInNetwork: NetworkBlock = {
  block: 'network',
  caption: 'Who talks to whom',
  directed: false,
  nodes: crew.map(([label, group], index) => ({
    id: label,
    label,
    group,
    at: at(index + 3),
    ...(label === 'Otto' ? { tone: 'watch' as const, note: 'Talks with one person only' } : {}),
  })),
  ties: crew.flatMap(([from, team], index) =>
    crew.slice(index + 1).flatMap(([to, other], step) => {
      if (team === other) return [{ from, to, weight: 5 - (step % 3) }];
      return (index * 7 + step * 3) % 11 === 0 ? [{ from, to, weight: 1 }] : [];
    }),
  ),
};

/** A made-up network of any size, the same every time: everybody is tied mostly within the own team. */
export function crowdNetwork(people: number, ties: number, teams = 12): NetworkBlock {
  let state = 12345;
  // The generator of Park and Miller (1988).
  const draw = (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  return {
    block: 'network',
    caption: 'A crowd',
    directed: false,
    nodes: Array.from({ length: people }, (_, index) => ({
      id: `p${index}`,
      label: `Person ${index + 1}`,
      group: `Team ${(index % teams) + 1}`,
    })),
    ties: Array.from({ length: ties }, () => {
      const from = draw(people);
      const near =
        (from + teams * (1 + draw(Math.max(1, Math.floor(people / teams) - 1)))) % people;
      const to = draw(10) < 8 ? near : draw(people);
      return { from: `p${from}`, to: `p${to}`, weight: 1 + draw(4) };
    }),
  };
}
