import { commitmentsIn, readCommitments } from '../../commitments/readCommitments.ts';
import { standingAt } from '../../commitments/standingAt.ts';
import { placeIn } from '../../sheet/table.ts';
import type { DatedSource } from './model.ts';

/** Promises that were made and are neither kept nor broken nor closed. */
export const datedPromises: DatedSource = (input, { locale, today }) => {
  const table = readCommitments(input, locale);
  const promises = commitmentsIn(table);
  const open = promises.flatMap(({ row, values }) => {
    const { commitment, promisedBy, promisedTo, dueDate } = values;
    const standing = standingAt(values, today);
    const isUndated = standing === 'unknown' && dueDate === null && values.closedOn === null;
    if (standing !== 'overdue' && standing !== 'running' && !isUndated) return [];
    return [
      {
        ...{ text: commitment ?? '', owner: promisedBy, due: dueDate, isRed: false },
        note: promisedTo === null ? null : `to ${promisedTo}`,
        at: placeIn(table, row, table.found.dueDate === undefined ? 'commitment' : 'dueDate'),
      },
    ];
  });
  const hasDays = table.found.dueDate !== undefined;
  return {
    ...{ sheet: table.sheet, one: 'promise', many: 'promises' },
    ...{ count: promises.length, hasDays, open },
  };
};
