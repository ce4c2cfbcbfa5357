import type { Cell } from '../../core/sheet/cell.ts';
import type { Edit } from '../../core/sheet/edit.ts';
import { newWorkbook } from '../../workbench/xlsx/newWorkbook.ts';
import { saveWorkbook } from '../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../workbench/xlsx/xlsxHost.ts';

const sheet = 'Goals';

/** An ordinary list of goals with made-up people; one key result has nobody, one starts at its target. */
const rows: readonly (readonly Cell[])[] = [
  ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Due date'],
  [
    'Bread people cross town for',
    'Raise five-star reviews from 310 to 450',
    'Marta',
    310,
    450,
    380,
    46387,
  ],
  [
    'Bread people cross town for',
    'Cut returned loaves from 38 to 15 a week',
    'Jonas',
    38,
    15,
    24,
    46387,
  ],
  ['Waste less', 'Lower waste from 46 to 25 kg a day', null, 46, 25, 33, 46387],
  ['Waste less', 'Deliver the same day in 5 districts', 'Noor', 5, 5, 5, 46387],
];

const notBlank = ({ after }: { after: { value: Cell; formula: string | null } }) =>
  after.value !== null || after.formula !== null;

/** The workbook as bytes: the goals, and two formulas that call Tandem, one of which cannot be answered. */
export function goalsWorkbook(): Uint8Array {
  const workbook = newWorkbook(sheet);
  const cells = rows.flatMap((line, row) =>
    line.map((value, column) => cell(row, column, { value, formula: null })),
  );
  const formulas = [
    cell(7, 0, { value: 0.5, formula: '=KR_PROGRESS("increase",D2,E2,F2)' }),
    cell(8, 0, { value: null, formula: '=KR_PROGRESS("increase",D2,E2,F12)' }),
    cell(9, 0, { value: 1, formula: '=A8*2' }),
    cell(10, 0, { value: 40_000, formula: '=TODAY()' }),
    cell(11, 0, { value: 40_001, formula: '=A11+1' }),
  ];
  const { skipped } = xlsxHost(workbook).apply([...cells.filter(notBlank), ...formulas]);
  if (skipped.length > 0) throw new Error(JSON.stringify(skipped));
  return saveWorkbook(workbook);
}

function cell(row: number, column: number, after: { value: Cell; formula: string | null }) {
  const before = { value: null, formula: null };
  return { kind: 'cell', sheet, row, column, before, after } satisfies Edit;
}
