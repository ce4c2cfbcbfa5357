import type { NewRow } from '../../declare/appendList/appendRow.ts';
import { peopleKeys } from '../../raci/sample.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import type { Facts } from '../derailers/model.ts';
import type { GraphNode } from '../graph/model.ts';
import type { Filling } from './realigner.ts';

/** How often each name comes, the most frequent first, in their order of coming where equal. */
function byFrequency(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

function ownedResults({ graph }: Facts): readonly GraphNode[] {
  return graph.nodes.filter(({ level, isListed }) => level === 'key result' && isListed);
}

/**
 * A matrix of the key results: who owns one is accountable for it, which is what owning means; who does it is left to
 * people. As many people as the template has columns, those with most to answer for.
 */
export function resultsToSettle(facts: Facts): Filling {
  const results = ownedResults(facts);
  const single = results.flatMap(({ owners }) => (owners.length === 1 ? owners : []));
  const people = byFrequency(single).slice(0, peopleKeys.length);
  const rows = results.map(({ id, label, owners }): NewRow => {
    const at = owners.length === 1 ? people.indexOf(owners[0] ?? '') : -1;
    const key = peopleKeys[at];
    return { task: label, linkedMeasure: id, ...(key === undefined ? {} : { [key]: 'A' }) };
  });
  const headers = Object.fromEntries(people.map((name, at) => [peopleKeys[at] ?? '', name]));
  return { rows, headers };
}

/** Everybody who owns a goal or stands over a matrix, each once, to be given a role. */
export function peopleToPlace({ graph, matrices }: Facts): Filling {
  const names = [
    ...graph.nodes.flatMap(({ owners }) => owners),
    ...matrices.flatMap(({ people }) => people),
  ];
  const once = new Map(names.map((name) => [nameKey(name), name]));
  return { rows: [...once.values()].map((person) => ({ person })) };
}
