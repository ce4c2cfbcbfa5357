import { milestonesOf } from '../../dependencies/checkMilestones.ts';
import { milestoneColumns } from '../../dependencies/milestoneColumns.ts';
import { readRecognised } from '../../recognise/readRecognised.ts';
import { placeIn } from '../../sheet/table.ts';
import type { DatedSource } from './model.ts';

/** Joint milestones not reached yet; none where the list does not say which are. */
export const datedMilestones: DatedSource = ({ grid, table: recognised }, { locale }) => {
  const table = readRecognised({ grid, table: recognised, locale }, milestoneColumns);
  const milestones = milestonesOf(table);
  const isTold = table.found.doneOn !== undefined;
  const unread = table.unread?.doneOn;
  const open = milestones
    .filter(({ row, values }) => isTold && values.doneOn === null && !unread?.has(row))
    .map(({ row, values: { id, milestone, owners, departments, dueDate } }) => ({
      ...{ text: [id, milestone].filter(Boolean).join(' '), owner: owners, due: dueDate },
      ...{ isRed: false, note: departments, at: placeIn(table, row, 'doneOn') },
    }));
  return {
    ...{ sheet: table.sheet, one: 'joint milestone', many: 'joint milestones' },
    ...{ count: milestones.length, open },
    hasDays: isTold && table.found.dueDate !== undefined,
  };
};
