import type { Context } from '../declare/context.ts';
import { argumentIssues } from '../declare/issues.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { describeCell, isBlank } from '../sheet/cell.ts';
import { cellDay } from '../sheet/cellValue.ts';
import type { Grid } from '../sheet/grid.ts';
import { columnEvidence } from '../sheet/values/columnEvidence.ts';

/** Day serials of a range of holidays; blanks are passed over, what is no date answers an issue with its cell. */
export function readHolidays(grid: Grid | null, context: Context): Outcome<readonly number[]> {
  const days: number[] = [];
  const { dateOrder } = columnEvidence((grid?.rows ?? []).flat());
  for (const [row, cells] of (grid?.rows ?? []).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (isBlank(cell)) continue;
      const { value: day } = cellDay(cell, { ...context, dateOrder });
      if (day === undefined) continue;
      if (day !== null) {
        days.push(day);
        continue;
      }
      const place = { argument: 'holidays', row, column };
      const found = describeCell(cell);
      return fail(argumentIssues['argument-kind']({ place, expected: 'a date', found }));
    }
  }
  return succeed(days);
}
