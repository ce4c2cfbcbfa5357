import type { ComputedColumn } from '../sheet/column.ts';
import { expectedProgress } from './expectedProgress.ts';

/** Expected progress of a row by the exclusive convention; blank without both dates or when they leave no day between. */
export const expectedTwin: ComputedColumn = {
  formula:
    '=IF(AND(ISNUMBER({startDate}),ISNUMBER({dueDate}),ISNUMBER({setting:asOf})),IF({dueDate}>{startDate},' +
    'MAX(0,MIN(1,(INT({setting:asOf})-INT({startDate}))/(INT({dueDate})-INT({startDate})))),""),"")',
  calculate({ startDate, dueDate }, { asOf }) {
    if (typeof startDate !== 'number' || typeof dueDate !== 'number' || typeof asOf !== 'number')
      return '';
    const period = { startDate, endDate: dueDate, convention: 'exclusive', holidays: [] } as const;
    const outcome = expectedProgress(period, asOf);
    return outcome.ok ? outcome.value : '';
  },
};
