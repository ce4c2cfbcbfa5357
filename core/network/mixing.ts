import type { Network } from './network.ts';

/** Ties between groups; rows are where ties start, columns where they end. Without direction it is symmetric. */
export interface Mixing {
  readonly groups: readonly string[];
  readonly sizes: readonly number[];
  /** Ties, each counted once: those within a group stand on the diagonal once. */
  readonly counts: readonly (readonly number[])[];
  /** Ties there could be. */
  readonly possible: readonly (readonly number[])[];
  /** Counts over possible, 0 to 1; null where no tie could be. */
  readonly density: readonly (readonly (number | null)[])[];
}

function possibleTies(one: number, other: number, isSame: boolean, directed: boolean): number {
  if (!isSame) return one * other;
  return (one * (one - 1)) / (directed ? 1 : 2);
}

/** Mixing matrix of the groups (one a person, by number), groups in the order in which they are first met. */
export function mixing({ people, ties, directed }: Network, of: readonly string[]): Mixing {
  const groups = [...new Set(people.map((_, person) => of[person] ?? ''))];
  const numbers = new Map(groups.map((group, index) => [group, index]));
  const groupOf = people.map((_, person) => numbers.get(of[person] ?? '') ?? 0);
  const sizes = groups.map(() => 0);
  for (const group of groupOf) sizes[group] = (sizes[group] ?? 0) + 1;
  const counts = groups.map(() => groups.map(() => 0));
  const count = (row: number, column: number) => {
    const cells = counts[row] ?? [];
    cells[column] = (cells[column] ?? 0) + 1;
  };
  for (const { from, to } of ties) {
    const [row, column] = [groupOf[from] ?? 0, groupOf[to] ?? 0];
    count(row, column);
    if (!directed && row !== column) count(column, row);
  }
  const possible = sizes.map((one, row) =>
    sizes.map((other, column) => possibleTies(one, other, row === column, directed)),
  );
  const density = counts.map((cells, row) =>
    cells.map((ties, column) => {
      const most = possible[row]?.[column] ?? 0;
      return most === 0 ? null : ties / most;
    }),
  );
  return { groups, sizes, counts, possible, density };
}
