import type { Cell } from '../../core/sheet/cell.ts';
import type { Edit } from '../../core/sheet/edit.ts';
import { newWorkbook } from '../../workbench/xlsx/newWorkbook.ts';
import { saveWorkbook } from '../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../workbench/xlsx/xlsxHost.ts';
import { vivaHeader, vivaRow } from '../import/vivaRows.ts';

const belongs = 'Aligned To (weight, Objective ID)';

/** An export of Viva Goals with made-up goals and people; one status is not known. */
const rows: readonly (readonly Cell[])[] = [
  vivaHeader,
  vivaRow({
    Id: 101,
    Title: 'Bread people cross town for',
    'Object Type': 'Objective',
    Owner: 'Marta',
    'Goal Type': 'Committed',
    Status: 'On Track',
  }),
  vivaRow({
    Id: 102,
    Title: 'Raise five-star reviews',
    'Object Type': 'Key Result',
    [belongs]: 'Bread people cross town for(weight: 60.00%, Id: 101)',
    Owner: 'Jonas',
    Start: 310,
    Target: 450,
    'Progress %': 50,
    Status: 'On Track',
    Checkins:
      'Checkin Date: 2026-03-10; User: Jonas; Note: =good week; Status: On Track; Current Value: 380;',
  }),
  vivaRow({
    Id: 103,
    Title: '-15 returned loaves a week',
    'Object Type': 'Key Result',
    [belongs]: 'Bread people cross town for(weight: 40.00%, Id: 101)',
    Owner: 'Noor',
    Start: 38,
    Target: 15,
    'Progress %': 25,
    Status: 'Rising nicely',
  }),
  vivaRow({
    Id: 104,
    Title: 'New proofing cabinet',
    'Object Type': 'Initiative',
    [belongs]: 'Bread people cross town for(weight: 0.00%, Id: 101)',
    Owner: 'Marta',
    'Progress %': 10,
    Status: 'Behind',
  }),
];

const formula = '=TANDEM.KR_PROGRESS("increase",310,450,380)';

/** The export as an .xlsx file; on a second sheet a formula as a file from Excel spells it. */
export function exportWorkbook(): Uint8Array {
  const workbook = newWorkbook('viva');
  const cells = rows.flatMap((line, row) =>
    line.flatMap((value, column): Edit[] =>
      value === null ? [] : [cell('viva', [row, column], { value, formula: null })],
    ),
  );
  const { skipped } = xlsxHost(workbook).apply([
    ...cells,
    { kind: 'sheet', sheet: 'Sums', action: 'add' },
    cell('Sums', [0, 0], { value: 0.5, formula }),
  ]);
  if (skipped.length > 0) throw new Error(JSON.stringify(skipped));
  return saveWorkbook(workbook);
}

function cell(
  sheet: string,
  [row, column]: readonly [number, number],
  after: { value: Cell; formula: string | null },
): Edit {
  return { kind: 'cell', sheet, row, column, before: { value: null, formula: null }, after };
}
