import { isFinished } from '../../initiatives/isFinished.ts';
import { readInitiatives } from '../../initiatives/readInitiatives.ts';
import { placeIn } from '../../sheet/table.ts';
import { readStatus } from '../../sheet/values/readStatus.ts';
import type { DatedSource } from './model.ts';

/** Initiatives and actions that are neither done nor dropped. */
export const datedActions: DatedSource = (input, { locale }) => {
  const table = readInitiatives(input, locale);
  const open = table.rows
    .filter((row) => !isFinished(row))
    .map(({ row, values: { id, initiative, owner, dueDate, status } }) => ({
      ...{ text: [id, initiative].filter(Boolean).join(' '), owner, due: dueDate, note: status },
      isRed: status !== null && readStatus(status) === 'offTrack',
      at: placeIn(table, row, table.found.dueDate === undefined ? 'initiative' : 'dueDate'),
    }));
  const count = table.rows.length;
  const hasDays = table.found.dueDate !== undefined;
  return { sheet: table.sheet, one: 'action', many: 'actions', count, hasDays, open };
};
