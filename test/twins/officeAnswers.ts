import type { Blueprint } from '../../core/declare/blueprint.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { cellAt } from '../../core/sheet/grid.ts';
import { newWorkbook } from '../../workbench/xlsx/newWorkbook.ts';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook.ts';
import { readGrid } from '../../workbench/xlsx/readGrid.ts';
import { saveWorkbook } from '../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../workbench/xlsx/xlsxHost.ts';
import { recalculate } from './recalculate.ts';
import { blankless, firstTwinRow, twinEdits, twinRows } from './twinSheet.ts';

/** The blueprint's sheet with its rows as .xlsx bytes. */
export function twinWorkbook(blueprint: Blueprint): Uint8Array {
  const workbook = newWorkbook('Start');
  const { skipped } = xlsxHost(workbook).apply(twinEdits(blueprint));
  if (skipped.length > 0)
    throw new Error(`${skipped.length} edits were skipped: ${JSON.stringify(skipped[0])}`);
  return saveWorkbook(workbook);
}

/** What LibreOffice answers, row by row, for every computed column. */
export function officeAnswers(blueprint: Blueprint): Record<string, Cell[]> {
  const opened = openWorkbook(recalculate(twinWorkbook(blueprint)));
  if (!opened.ok)
    throw new Error(`LibreOffice's file does not open: ${JSON.stringify(opened.issues)}`);
  const grid = readGrid(opened.value, blueprint.sheet);
  const count = twinRows(blueprint).length;
  const entries = Object.entries(blueprint.columns).flatMap(([key, { computed }], column) => {
    if (!computed) return [];
    const answers = Array.from({ length: count }, (_, index) =>
      blankless(cellAt(grid, firstTwinRow + index, column)),
    );
    return [[key, answers] as const];
  });
  return Object.fromEntries(entries);
}
