import { type ColumnProfile, shareOf } from './columnProfile.ts';
import type { HeaderCell } from './headerCell.ts';

/** Neighbouring columns of values under headers that name periods, at least two; else none. */
export function periodColumns(
  cells: readonly HeaderCell[],
  profiles: ReadonlyMap<number, ColumnProfile>,
): readonly number[] {
  const columns = cells
    .filter(({ period, column }) => {
      const profile = profiles.get(column);
      const empty = profile === undefined || profile.filled === 0;
      return period && (empty || shareOf(profile, 'number', 'percent', 'measured') > 0.5);
    })
    .map(({ column }) => column);
  return columns.length >= 2 ? columns : [];
}
