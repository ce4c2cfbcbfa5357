import type { NewRow } from '../../declare/appendList/appendRow.ts';
import { milestoneColumns } from '../../dependencies/milestoneColumns.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import { departmentsOfObjectives } from '../dependencyJoins/jointObjectives.ts';
import type { Facts } from '../derailers/model.ts';
import type { KnownList } from './realigner.ts';

export const milestoneList: KnownList = {
  ...{ kind: 'milestones', columns: milestoneColumns, idKey: 'milestone' },
};

/** A joint milestone for every open dependency between two departments that nobody has confirmed. */
export function jointMilestones({ teamwork }: Facts): readonly NewRow[] {
  return teamwork.dependencies.flatMap((dependency): NewRow[] => {
    const { state, isConfirmed, from, values } = dependency;
    const { toTeam, need, dueDate } = values;
    if (state !== 'open' || isConfirmed || from === null || toTeam === null || need === null)
      return [];
    if (nameKey(from) === nameKey(toTeam)) return [];
    return [{ milestone: need, departments: `${from}, ${toTeam}`, dueDate }];
  });
}

/** Departments by key, as they are written. */
function teamNames({ rows }: Facts['teamwork']): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(({ team }) => (team === null ? [] : [[nameKey(team), team]])));
}

/** A milestone for every objective that several departments reach together by a day still to come. */
export function jointObjectiveMilestones({ teamwork, context }: Facts): readonly NewRow[] {
  const names = teamNames(teamwork);
  const departments = departmentsOfObjectives(teamwork);
  const { today } = context;
  return teamwork.rows.flatMap(({ sort, id, text, dueDate }): NewRow[] => {
    const own = departments.get(nameKey(id ?? text ?? ''));
    if (sort !== 'objective' || text === null || !own || own.size < 2) return [];
    if (dueDate === null || today === null || dueDate < today) return [];
    const together = [...own].map((key) => names.get(key) ?? key).join(', ');
    return [{ milestone: text, departments: together, dueDate, objective: id }];
  });
}
