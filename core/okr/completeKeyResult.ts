import type { Cell } from '../sheet/cell.ts';
import { measureFromText } from './measureFromText.ts';
import { keyResultTypes, type Measure } from './model.ts';

type RowCells = Readonly<Record<string, Cell>>;

const numberOrNull = (cell: Cell | undefined) => (typeof cell === 'number' ? cell : null);

function measureOf(row: RowCells): Measure {
  return {
    type: keyResultTypes.find((type) => type === row.type) ?? 'increase',
    start: numberOrNull(row.start),
    target: numberOrNull(row.target),
    current: numberOrNull(row.current),
    low: numberOrNull(row.low),
    high: numberOrNull(row.high),
  };
}

/** Somebody's own progress goes before what would have to be made out. */
function hasTypedProgress({ progress }: RowCells): boolean {
  return typeof progress === 'number';
}

/**
 * A row with what the wording of its key result says ("from 20 to 45", "at most 30") where it has no target of its
 * own; unchanged where the wording names nothing clear or progress is typed.
 */
export function completeKeyResult(row: RowCells): RowCells {
  const measure = measureOf(row);
  const { keyResult } = row;
  const told = measureFromText(measure, typeof keyResult === 'string' ? keyResult : null);
  if (!told || hasTypedProgress(row)) return row;
  const { start, target, low, high } = told;
  return {
    ...row,
    start,
    target,
    low,
    high,
    type: told.type === measure.type ? (row.type ?? null) : told.type,
  };
}

/** A row with the start taken as 0, as the check-up takes it, in a table without a start column. */
export function assumeStart(row: RowCells, has: (key: string) => boolean): RowCells {
  const { type, start, target } = measureOf(row);
  const isCounted = type === 'increase' && start === null && target !== null && target !== 0;
  return isCounted && !has('start') && !hasTypedProgress(row) ? { ...row, start: 0 } : row;
}
