import {
  type CrossShare,
  crossShare,
  departmentsByObjective,
  type ObjectiveDepartments,
} from '../../dependencies/crossShare.ts';
import type { Teamwork } from './readTeamwork.ts';

/** Every objective with whoever works on it, a row each: its own team, those of its key results, and so on. */
function linksOf({
  rows,
  index,
  dependencies,
  milestones,
}: Teamwork): readonly ObjectiveDepartments[] {
  const objectiveOf = (name: string | null) => {
    const found = name === null ? [] : index.byName(name);
    const row = found.find(({ sort }) => sort === 'objective');
    return row ? (row.id ?? row.text) : null;
  };
  const objectiveOfKeyResult = (name: string | null) => {
    const found = name === null ? [] : index.byName(name);
    return objectiveOf(found.find(({ sort }) => sort === 'key result')?.above ?? null);
  };
  const links: readonly ObjectiveDepartments[] = [
    ...rows.map(({ sort, id, text, above, team }) => ({
      objective: sort === 'objective' ? (id ?? text) : objectiveOf(above),
      departments: team,
    })),
    ...dependencies.map(({ values }) => ({
      objective: objectiveOfKeyResult(values.keyResult),
      departments: values.toTeam,
    })),
    ...milestones.map(({ values }) => ({
      objective: objectiveOf(values.objective),
      departments: values.departments,
    })),
  ];
  return links.filter(({ objective }) => objective !== null);
}

/**
 * Share of the listed objectives that two or more departments work on: its own team, the teams of its key results, those
 * a key result depends on, and those of its joint milestones.
 */
export function jointObjectives(teamwork: Teamwork): CrossShare {
  return crossShare(linksOf(teamwork));
}

/** Keys of the departments that work on each listed objective, by the key of its id, else of its text. */
export function departmentsOfObjectives(
  teamwork: Teamwork,
): ReadonlyMap<string, ReadonlySet<string>> {
  return departmentsByObjective(linksOf(teamwork));
}
