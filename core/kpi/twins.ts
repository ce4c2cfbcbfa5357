import type { Cell } from '../sheet/cell.ts';
import type { ComputedColumn } from '../sheet/column.ts';

function achievementOf(row: Readonly<Record<string, Cell>>): Cell {
  const { actual, target, direction = null } = row;
  if (typeof actual !== 'number' || typeof target !== 'number') return '';
  if (target <= 0) return actual === target ? 1 : '';
  const word = typeof direction === 'string' ? direction.toLowerCase() : direction;
  if (word === null || word === '' || word === 'higher') return actual / target;
  return word === 'lower' ? (2 * target - actual) / target : '';
}

/** Share of the target that a period reached; blank without both numbers or with a direction in other words. */
export const achievementTwin: ComputedColumn = {
  formula:
    '=IF(NOT(AND(ISNUMBER({actual}),ISNUMBER({target}))),"",IF({target}<=0,IF({actual}={target},1,""),' +
    'IF(OR({direction}="",{direction}="higher"),{actual}/{target},' +
    'IF({direction}="lower",(2*{target}-{actual})/{target},""))))',
  calculate: achievementOf,
};
