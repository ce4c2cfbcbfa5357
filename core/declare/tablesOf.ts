import { parseMapping, recogniseSheet } from '../recognise/recogniseSheet.ts';
import type { Reading } from '../sheet/edit.ts';
import type { CheckInput } from './check.ts';

/** Every table of a workbook as it is recognised, or as its user settled it. */
export function tablesOf({ grids, records }: Pick<Reading, 'grids' | 'records'>): CheckInput[] {
  const stored = parseMapping(records);
  return grids.flatMap((grid) => recogniseSheet(grid, stored).map((table) => ({ grid, table })));
}
