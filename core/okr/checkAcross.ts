import type { CheckInput, CheckResult } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { parseRange } from '../sheet/a1.ts';
import { isBlank, shownText } from '../sheet/cell.ts';
import { cellAt } from '../sheet/grid.ts';
import { wordsOf } from '../vocabulary/normaliseText.ts';
import { keyResultWords } from '../vocabulary/wordSets.ts';
import { lintIssues } from './lintIssues.ts';
import { lintKeyResult } from './lintKeyResult.ts';
import { okrThresholds } from './thresholds.ts';

/** Findings about wording; a sheet with objectives side by side has no cells for anything else. */
const wordingCodes = ['kr-not-measurable', 'kr-vague', 'kr-activity', 'kr-too-long'];

function isKeyResultLabel(label: string): boolean {
  const words = wordsOf(label).filter((word) => !/^\d+$/.test(word));
  return keyResultWords.has(words.join(' '));
}

/** Rows whose label, left of the objectives, says that they hold key results. */
function keyResultRows({ grid, table }: CheckInput, firstObjective: number): number[] {
  const area = parseRange(table.range);
  const rows: number[] = [];
  for (let row = (table.headerRow ?? -1) + 1; row <= (area?.bottom ?? -1); row++) {
    for (let column = area?.left ?? 0; column < firstObjective; column++) {
      const label = cellAt(grid, row, column);
      if (typeof label !== 'string' || !isKeyResultLabel(label)) continue;
      rows.push(row);
      break;
    }
  }
  return rows;
}

function checkColumn(
  { grid, table }: CheckInput,
  column: number,
  rows: readonly number[],
): Issue[] {
  const { headerRow } = table;
  const objective = headerRow === null ? '' : shownText(cellAt(grid, headerRow, column));
  const filled = rows.filter((row) => !isBlank(cellAt(grid, row, column)));
  const wording = filled.flatMap((row) => {
    const place = { sheet: grid.sheet, row, column };
    const text = shownText(cellAt(grid, row, column));
    const blank = { type: null, start: null, target: null, unit: null, asOf: null };
    const issues = lintKeyResult({ text, ...blank, owner: null, dueDate: null }, () => place);
    return issues.filter(({ code }) => wordingCodes.includes(code));
  });
  const { value: most } = okrThresholds.mostKeyResults;
  if (filled.length > 0 && filled.length <= most) return wording;
  const place = { sheet: grid.sheet, ...(headerRow === null ? {} : { row: headerRow }), column };
  const code = filled.length === 0 ? 'objective-no-key-results' : 'objective-many-key-results';
  const expected = filled.length === 0 ? 'at least one' : `at most ${most}`;
  const count = { place, expected, found: `${filled.length}`, subject: objective };
  return [...wording, lintIssues[code](count)];
}

/** Checks a sheet whose objectives stand side by side, key results below them: wording and number only. */
export function checkAcross(input: CheckInput): CheckResult {
  const { objectivesAcross } = input.table.columns;
  const columns = typeof objectivesAcross === 'object' ? objectivesAcross : [];
  const rows = keyResultRows(input, columns[0] ?? 0);
  if (rows.length > 0)
    return { scores: [], issues: columns.flatMap((column) => checkColumn(input, column, rows)) };
  const { grid, table } = input;
  const place = {
    sheet: grid.sheet,
    ...(table.headerRow === null ? {} : { row: table.headerRow }),
  };
  const [expected, found] = ['rows labelled as key results', 'none'];
  return { scores: [], issues: [lintIssues['okr-layout']({ place, expected, found })] };
}
