import type { ListForm } from '../../declare/appendList/appendList.ts';
import type { NewRow } from '../../declare/appendList/appendRow.ts';
import { type MilestoneColumns, milestoneColumns } from '../../dependencies/milestoneColumns.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import type { Facts } from '../derailers/model.ts';
import { appendMissing } from './appendMissing.ts';

const form: ListForm<MilestoneColumns> = {
  ...{ kind: 'milestones', columns: milestoneColumns, idKey: 'milestone' },
};

/** A joint milestone for every open dependency between two departments that nobody has confirmed. */
export function jointMilestones(facts: Facts) {
  const rows = facts.teamwork.dependencies.flatMap((dependency): NewRow[] => {
    const { state, isConfirmed, from, values } = dependency;
    const { toTeam, need, dueDate } = values;
    if (state !== 'open' || isConfirmed || from === null || toTeam === null || need === null)
      return [];
    if (nameKey(from) === nameKey(toTeam)) return [];
    return [{ milestone: need, departments: `${from}, ${toTeam}`, dueDate }];
  });
  return appendMissing(facts, form, rows);
}
