import type { Blueprint } from '../declare/blueprint.ts';
import type { RecognisedTable } from '../recognise/table.ts';

/** The template whose columns fit a table best among those of its kind; undefined when there is none. */
export function blueprintFor(
  table: RecognisedTable,
  blueprints: readonly Blueprint[],
): Blueprint | undefined {
  const fits = (blueprint: Blueprint) => {
    const entries = Object.entries(blueprint.columns);
    const present = entries.filter(
      ([key, { role = key }]) => table.columns[role] !== undefined,
    ).length;
    return present / entries.length;
  };
  const computed = ({ columns }: Blueprint) =>
    Object.values(columns).some((column) => column.computed);
  const candidates = blueprints.filter(
    (blueprint) => blueprint.kind === table.kind && computed(blueprint),
  );
  return candidates.reduce<Blueprint | undefined>(
    (best, candidate) => (best === undefined || fits(candidate) > fits(best) ? candidate : best),
    undefined,
  );
}
