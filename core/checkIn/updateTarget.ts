import { kindFormats } from '../declare/layOut.ts';
import type { Issue } from '../issue/issue.ts';
import type { Cell } from '../sheet/cell.ts';
import type { Edit } from '../sheet/edit.ts';
import { cellAt } from '../sheet/grid.ts';
import type { CheckInEntry } from './checkInEntry.ts';
import type { CheckInTarget } from './checkInTargets.ts';
import { checkInIssues } from './issues.ts';

/** What a check-in changes in the row of its key result. */
export interface TargetUpdate {
  readonly edits: readonly Edit[];
  readonly issues: readonly Issue[];
}

type Key = 'current' | 'confidence' | 'checkInDate';

/** The cell's own format where it shows a day, else ours: a day must not be read as a number. */
function dateFormat({ grid }: CheckInTarget['sheet'], row: number, column: number) {
  const own = grid.formats?.[row - grid.top]?.[column - grid.left] ?? '';
  return /[yd]/i.test(own) ? own : kindFormats.date;
}

/** Latest value, confidence and day of a key result's own row; a cell with a formula stays and is named. */
export function updateTarget(
  { sheet, row, name }: CheckInTarget,
  { value, confidence }: CheckInEntry,
  day: number,
): TargetUpdate {
  const { grid, table } = sheet;
  const edits: Edit[] = [];
  const issues: Issue[] = [];
  const change = (key: Key, wanted: Cell) => {
    const column = table.found[key];
    if (column === undefined || wanted === null) return;
    const formula = grid.formulas?.[row - grid.top]?.[column - grid.left] ?? null;
    const place = { sheet: grid.sheet, row, column };
    const before = { value: cellAt(grid, row, column), formula };
    if (formula !== null) {
      const about = { place, subject: name, found: formula };
      issues.push(checkInIssues['check-in-formula']({ ...about, expected: 'a typed value' }));
    } else if (before.value !== wanted) {
      const format = key === 'checkInDate' ? dateFormat(sheet, row, column) : undefined;
      const after = { value: wanted, formula: null, ...(format === undefined ? {} : { format }) };
      edits.push({ kind: 'cell', ...place, before, after });
    }
  };
  change('current', value);
  change('confidence', confidence);
  change('checkInDate', day);
  return { edits, issues };
}
