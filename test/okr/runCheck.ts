import type { CheckResult } from '../../core/declare/check.ts';
import { okrChecks } from '../../core/okr/index.ts';
import { sampleDay } from '../../core/okr/sampleDay.ts';
import type { RecognisedTable } from '../../core/recognise/table.ts';
import { rangeAddress } from '../../core/sheet/a1.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { type Grid, gridOf, gridWidth } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';

/** The day the checks are run for. */
export const context = { today: sampleDay('2026-11-21'), locale: null, timeZone: null };

/** A recognised table over the whole grid, as a recogniser would hand it over. */
function recognised(grid: Grid, given: Partial<RecognisedTable>): RecognisedTable {
  const bottom = grid.rows.length - 1;
  const top = given.headerRow ?? 0;
  return {
    sheet: grid.sheet,
    range: rangeAddress({ top, left: 0, bottom, right: gridWidth(grid) - 1 }),
    kind: 'okr',
    headerRow: 0,
    columns: {},
    confidence: 1,
    why: [],
    ...given,
  };
}

/** Runs the check on rows that stand in a sheet as the given table; everything is frozen. */
export function runCheck(
  rows: readonly (readonly Cell[])[],
  given: Partial<RecognisedTable>,
): CheckResult {
  const grid = deepFreeze(gridOf(rows, 'OKRs'));
  const [check] = okrChecks;
  if (!check) throw new Error('there is no check');
  return check.run({ grid, table: deepFreeze(recognised(grid, given)) }, context);
}
