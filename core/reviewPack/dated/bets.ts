import { betsIn, readBets } from '../../bets/readBets.ts';
import { placeIn } from '../../sheet/table.ts';
import type { DatedSource } from './model.ts';

/** Bets nobody has decided on; none where the board does not say which are. */
export const datedBets: DatedSource = (input, { locale }) => {
  const table = readBets(input, locale);
  const bets = betsIn(table);
  const { decision, decidedOn, learnBy } = table.found;
  const isTold = decision !== undefined || decidedOn !== undefined;
  const open = bets
    .filter(({ row, values }) => {
      const isUnread = table.unread?.decision?.has(row) ?? false;
      return isTold && values.decision === null && values.decidedOn === null && !isUnread;
    })
    .map(({ row, values }) => ({
      text: [values.id, values.hypothesis].filter(Boolean).join(' '),
      ...{ owner: values.owner, due: values.learnBy, isRed: false },
      ...{ note: 'to be decided on', at: placeIn(table, row, 'learnBy') },
    }));
  const hasDays = isTold && learnBy !== undefined;
  return {
    ...{ sheet: table.sheet, one: 'bet', many: 'bets', count: bets.length, hasDays, open },
  };
};
