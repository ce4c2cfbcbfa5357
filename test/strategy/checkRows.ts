import { type CheckUp, checkUp } from '../../core/alignment/checkUp.ts';
import { serialOfText } from '../../core/calendar/serial.ts';
import { checks } from '../../core/catalog.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { RecognisedTable } from '../../core/recognise/table.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';

/** The whole check-up of a workbook, sheet names → rows, on 15 November 2026. */
export function checkSheets(sheets: Readonly<Record<string, Matrix>>, locale = 'en-GB'): CheckUp {
  const grids = Object.entries(sheets).map(([sheet, rows]) => deepFreeze(gridOf(rows, sheet)));
  return checkUp({ grids }, checks, {
    ...neutralContext,
    locale,
    today: serialOfText('2026-11-15'),
  });
}

/** What the check-up says of one sheet: `code cell`. */
export function findingsIn(rows: Matrix, sheet = 'Sheet1'): string[] {
  return checkSheets({ [sheet]: rows }).findings.map(({ code, cell }) => `${code} ${cell}`);
}

/** Kind and columns of the only table of a sheet. */
export function recognised(rows: Matrix, sheet = 'Sheet1'): Partial<RecognisedTable> {
  const tables = recognise(deepFreeze(gridOf(rows, sheet)));
  const [table] = tables;
  if (!table || tables.length > 1) return {};
  const { kind, headerRow, columns } = table;
  return { kind, headerRow, columns };
}
