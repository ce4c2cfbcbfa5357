import type { CheckInput } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { namesPeriod } from '../recognise/periodName.ts';
import { parseRange } from '../sheet/a1.ts';
import { isBlank } from '../sheet/cell.ts';
import { cellAt } from '../sheet/grid.ts';
import type { Table } from '../sheet/table.ts';
import type { ListColumns } from './columns.ts';
import { kpiTableIssues } from './issues.ts';

interface Period {
  readonly column: number;
  readonly name: string;
}

/** Columns headed by a period in which figures stand. */
function periodsIn({ grid, table }: CheckInput, rows: readonly number[]): readonly Period[] {
  const { headerRow } = table;
  const area = parseRange(table.range);
  if (headerRow === null || area === null) return [];
  const periods: Period[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const header = cellAt(grid, headerRow, column);
    const name = typeof header === 'string' || typeof header === 'number' ? `${header}` : '';
    if (namesPeriod(name) && rows.some((row) => !isBlank(cellAt(grid, row, column))))
      periods.push({ column, name: name.trim() });
  }
  return periods;
}

/** A note where a list of KPIs has its figures by month, quarter or year side by side and no column with the value that counts. */
export function periodsAcross(input: CheckInput, list: Table<ListColumns>): readonly Issue[] {
  const { actual, target } = list.found;
  if (actual !== undefined) return [];
  const rows = list.rows.map(({ row }) => row);
  const periods = periodsIn(input, rows);
  const [first] = periods;
  const last = periods[periods.length - 1];
  // Targets by year are a plan, not figures.
  if (!first || !last || first === last || periods.some(({ column }) => column === target))
    return [];
  const place = { sheet: input.grid.sheet, row: input.table.headerRow ?? 0, column: first.column };
  const expected = 'a column Actual with the value that counts, or a row for each KPI and period';
  const found = `${periods.length} columns, ${first.name} to ${last.name}`;
  return [kpiTableIssues['kpi-periods-across']({ place, expected, found })];
}
