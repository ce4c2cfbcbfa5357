import type { Grid } from './grid.ts';

/** Titles in the first cell of sheets that Tandem writes for itself; they are never read as somebody's work. */
export const ownSheetTitles = {
  settings: 'Tandem settings',
  checkUp: 'Tandem check-up',
  dashboard: 'Tandem dashboard',
  archive: 'Tandem archive',
  reviewPack: 'Tandem review pack',
} as const;

/** The text in the first cell of a sheet; undefined where the grid does not begin there. */
function titleOf({ top, left, rows }: Grid): unknown {
  return top === 0 && left === 0 ? rows[0]?.[0] : undefined;
}

/** True for a sheet that Tandem wrote for itself. */
export function isOwnSheet(grid: Grid): boolean {
  return Object.values(ownSheetTitles).some((title) => title === titleOf(grid));
}

/** The settings sheet, told by its title, whatever name its tab bears. */
export function findSettingsSheet(grids: readonly Grid[]): Grid | undefined {
  return grids.find((grid) => titleOf(grid) === ownSheetTitles.settings);
}
