import { isoOfSerial } from '../calendar/serial.ts';
import type { Blueprint } from '../declare/blueprint.ts';
import { type CheckDefinition, type CheckInput, defineCheck } from '../declare/check.ts';
import { columnLetters } from '../issue/describe.ts';
import type { Issue } from '../issue/issue.ts';
import { type RecognisedTable, tableKinds } from '../recognise/table.ts';
import { type Cell, describeCell } from '../sheet/cell.ts';
import type { Column } from '../sheet/column.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { ownHeadersIn } from '../sheet/ownColumn.ts';
import { withoutOwnColumns } from '../sheet/withoutOwnColumns.ts';
import { blueprintFor } from './blueprintFor.ts';
import { dataRows } from './dataRows.ts';
import { fitTemplate, type TrackerTemplate } from './fitTemplate.ts';
import { trackerIssues } from './issues.ts';
import { type AppendedColumn, planColumns } from './planColumns.ts';
import { type RowCells, readRows } from './rowValues.ts';

/** Least difference that counts, as a share of the larger number. Ours: far below what anybody types. */
const tolerance = 1e-9;

function says(cell: Cell, value: Cell): boolean {
  if (typeof cell === 'number' && typeof value === 'number')
    return Math.abs(cell - value) <= tolerance * Math.max(Math.abs(cell), Math.abs(value));
  if (typeof cell === 'string' && typeof value === 'string')
    return cell.trim().toLowerCase() === value.trim().toLowerCase();
  return cell === value;
}

/** The table as it was before a conversion: roles that stand in the user's own columns. */
function withoutOwnRoles(table: RecognisedTable, own: ReadonlySet<number>): RecognisedTable {
  const kept = Object.entries(table.columns).flatMap(([role, places]) => {
    const list = (typeof places === 'number' ? [places] : places).filter((at) => !own.has(at));
    return list.length === 0 ? [] : [[role, typeof places === 'number' ? places : list] as const];
  });
  return { ...table, columns: Object.fromEntries(kept) };
}

function words(cell: Cell, { kind }: Column): string {
  const day = kind === 'date' && typeof cell === 'number' ? isoOfSerial(cell) : null;
  return day === null ? describeCell(cell) : `date ${day}`;
}

/** The user's column a helper goes by, in words. */
function sourceWords(grid: Grid, row: number, source: number | null): string {
  if (source === null) return 'the text of its row';
  const cell = `${columnLetters(source)}${row + 1}`;
  return `${cell} (${describeCell(cellAt(grid, row, source))})`;
}

function disagreement(
  grid: Grid,
  row: number,
  { appended, read }: { readonly appended: AppendedColumn; readonly read: RowCells },
): Issue[] {
  const { key, column, place, source } = appended;
  const value = read[key] ?? null;
  const cell = cellAt(grid, row, place);
  if (column.computed || value === null || says(cell, value)) return [];
  const { sheet } = grid;
  return [
    trackerIssues['helper-disagrees']({
      place: { ...(sheet === '' ? {} : { sheet }), row, column: place },
      subject: sourceWords(grid, row, source),
      expected: words(value, column),
      found: words(cell, column),
    }),
  ];
}

function disagreements(
  { grid, table }: CheckInput,
  template: TrackerTemplate,
  locale: string | null,
): Issue[] {
  const rows = dataRows(grid, table);
  if (rows.data.length === 0) return [];
  const values = readRows(grid, template, { rows, locale });
  const { appended } = planColumns({ grid, rows, values }, template);
  // A helper that is not there yet is something to convert, not a contradiction.
  const header = grid.rows[(rows.headers[0] ?? 0) - grid.top] ?? [];
  const there = appended.filter(({ header: name, place }) => header[place - grid.left] === name);
  return rows.data.flatMap((row) =>
    there.flatMap((each) =>
      disagreement(grid, row, { appended: each, read: values.get(row) ?? {} }),
    ),
  );
}

/** Finds cells of a converted table where a typed column and the text it was made from say different things. */
export function checkHelpers(blueprints: readonly Blueprint[]): CheckDefinition {
  return defineCheck({
    id: 'tracker-helpers',
    kinds: tableKinds.filter((kind) => kind !== 'none'),
    summary: 'Typed columns beside texts say what the texts say.',
    run({ grid, table }, { locale }) {
      const header = table.headerRow === null ? [] : (grid.rows[table.headerRow - grid.top] ?? []);
      const own = new Set(ownHeadersIn(header).map((index) => index + grid.left));
      if (own.size === 0) return { scores: [], issues: [] };
      const before = withoutOwnRoles(table, own);
      const blueprint = blueprintFor(before, blueprints);
      const template = blueprint ? fitTemplate(withoutOwnColumns(grid), before, blueprint) : null;
      if (!template) return { scores: [], issues: [] };
      return { scores: [], issues: disagreements({ grid, table: before }, template, locale) };
    },
  });
}
