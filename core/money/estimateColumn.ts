import type { Cell } from '../sheet/cell.ts';
import { type Column, moneyColumn } from '../sheet/column.ts';
import { estimateOf } from './estimateOf.ts';

function numberOf(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

/** One end of the range as money: a native formula with its twin; blank until counted, assumption and price are there. */
export function estimateColumn(
  assumed: 'low' | 'base' | 'high',
  header: string,
  role: string,
): Column<number> {
  return moneyColumn({
    ...{ header, role, width: 14 },
    help: `An estimate: counted × ${assumed} per unit × money per unit. Blank while one is missing.`,
    computed: {
      formula: `=IF(COUNT({counted},{${assumed}},{money})<3,"",{counted}*{${assumed}}*{money})`,
      calculate: (row) =>
        estimateOf({
          counted: numberOf(row.counted),
          assumed: numberOf(row[assumed]),
          money: numberOf(row.money),
        }) ?? '',
    },
  });
}
