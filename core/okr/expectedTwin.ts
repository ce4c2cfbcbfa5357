import { lastSerial } from '../calendar/dayCount.ts';
import type { Cell } from '../sheet/cell.ts';
import type { ComputedColumn } from '../sheet/column.ts';
import { expectedProgress } from './expectedProgress.ts';

/** 1 March 1900, the first day whose number all spreadsheet programs agree on. */
const firstSerial = 61;

function isDay(cell: Cell | undefined): cell is number {
  return typeof cell === 'number' && cell >= firstSerial && cell < lastSerial + 1;
}

const isDayFormula = (cell: string) => `N(${cell})>=${firstSerial},N(${cell})<${lastSerial + 1}`;
const days = ['{startDate}', '{dueDate}', '{setting:asOf}'].map(isDayFormula).join(',');

/** Expected progress of a row by the exclusive convention; blank without both dates or when they leave no day between. */
export const expectedTwin: ComputedColumn = {
  formula:
    `=IF(AND(${days}),IF(INT({dueDate})>INT({startDate}),` +
    'MAX(0,MIN(1,(INT({setting:asOf})-INT({startDate}))/(INT({dueDate})-INT({startDate})))),""),"")',
  calculate({ startDate, dueDate }, { asOf }) {
    if (!isDay(startDate) || !isDay(dueDate) || !isDay(asOf)) return '';
    const period = { startDate, endDate: dueDate, convention: 'exclusive', holidays: [] } as const;
    const outcome = expectedProgress(period, asOf);
    return outcome.ok ? outcome.value : '';
  },
};
