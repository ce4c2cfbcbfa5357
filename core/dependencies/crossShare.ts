import { nameKey } from '../statistics/nameKey.ts';
import { splitDepartments } from './splitDepartments.ts';
import { dependencyThresholds } from './thresholds.ts';

/** A row that names an objective and who works on it; a blank objective is the one above. */
export interface ObjectiveDepartments {
  readonly objective: string | null;
  readonly departments: string | null;
}

export interface CrossShare {
  /** Share of objectives with two or more departments, 0–1; null when no department is named. */
  readonly share: number | null;
  /** Objectives with a department: what the share stands on. */
  readonly count: number;
  /** Share of all objectives that name a department, 0–1; null without objectives. */
  readonly coverage: number | null;
}

/** Keys of the departments that work on each objective, by its key; a blank objective is the one above. */
export function departmentsByObjective(
  rows: readonly ObjectiveDepartments[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byObjective = new Map<string, Set<string>>();
  let above = '';
  for (const { objective, departments } of rows) {
    above = nameKey(objective ?? above);
    if (above === '') continue;
    const known = byObjective.get(above) ?? new Set<string>();
    for (const name of splitDepartments(departments)) known.add(nameKey(name));
    byObjective.set(above, known);
  }
  return byObjective;
}

/**
 * Share of objectives that two or more departments work on, of those that name any. An objective may take several
 * rows, or name several departments in one cell; each department counts once. Definition: ours.
 */
export function crossShare(rows: readonly ObjectiveDepartments[]): CrossShare {
  const byObjective = departmentsByObjective(rows);
  const sizes = [...byObjective.values()].map(({ size }) => size);
  const count = sizes.filter((size) => size > 0).length;
  const joint = sizes.filter((size) => size >= dependencyThresholds.leastDepartments.value).length;
  return {
    share: count === 0 ? null : joint / count,
    count,
    coverage: sizes.length === 0 ? null : count / sizes.length,
  };
}
