import type { ComputedColumn } from '../sheet/column.ts';

/** Days since a check-in on the As of day; blank without a date. */
export const ageTwin: ComputedColumn = {
  formula:
    '=IF(AND(ISNUMBER({checkInDate}),ISNUMBER({setting:asOf})),INT({setting:asOf})-INT({checkInDate}),"")',
  calculate({ checkInDate }, { asOf }) {
    if (typeof checkInDate !== 'number' || typeof asOf !== 'number') return '';
    return Math.floor(asOf) - Math.floor(checkInDate);
  },
};
