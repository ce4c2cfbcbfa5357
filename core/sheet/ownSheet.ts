import type { Grid } from './grid.ts';

/** Titles in the first cell of sheets that Tandem writes for itself; they are never read as somebody's work. */
export const ownSheetTitles = { settings: 'Tandem settings', checkUp: 'Tandem check-up' } as const;

/** True for a sheet that Tandem wrote for itself. */
export function isOwnSheet({ top, left, rows }: Grid): boolean {
  const first = top === 0 && left === 0 ? rows[0]?.[0] : undefined;
  return Object.values(ownSheetTitles).some((title) => title === first);
}
