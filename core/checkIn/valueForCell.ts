import { cellAt } from '../sheet/grid.ts';
import type { CheckInEntry } from './checkInEntry.ts';
import type { CheckInTarget } from './checkInTargets.ts';

type Key = 'current' | 'target';

/** True where numbers of the column are shown as percentages. */
function showsPercent({ sheet: { grid, table }, row }: CheckInTarget, key: Key): boolean {
  const column = table.found[key];
  if (column === undefined) return false;
  return (grid.formats?.[row - grid.top]?.[column - grid.left] ?? '').includes('%');
}

function hasLargeNumbers({ sheet: { grid, table }, row, current, target }: CheckInTarget): boolean {
  const { start } = table.found;
  const first = start === undefined ? null : cellAt(grid, row, start);
  return [current, target, first].some((value) => typeof value === 'number' && Math.abs(value) > 1);
}

/**
 * The value as the key result's column holds it. In a column of percentages 45 means 45 % and 0.45 as well, as when
 * typed into Excel; "45 %" beside plain numbers above 1 means 45.
 */
export function valueForCell(
  { value, isPercent }: Pick<CheckInEntry, 'value' | 'isPercent'>,
  target: CheckInTarget,
  key: Key = 'current',
): number | null {
  if (value === null) return null;
  if (showsPercent(target, key)) return isPercent || Math.abs(value) < 1 ? value : value / 100;
  return isPercent && hasLargeNumbers(target) ? value * 100 : value;
}
