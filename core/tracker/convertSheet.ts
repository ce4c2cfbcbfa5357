import type { Blueprint } from '../declare/blueprint.ts';
import type { Issue } from '../issue/issue.ts';
import { parseMapping, recogniseSheet } from '../recognise/recogniseSheet.ts';
import type { RecognisedTable } from '../recognise/table.ts';
import { isBlank } from '../sheet/cell.ts';
import type { Edit } from '../sheet/edit.ts';
import type { Grid } from '../sheet/grid.ts';
import { convertTable } from './convertTable.ts';
import { dataRows } from './dataRows.ts';
import { fitTemplate } from './fitTemplate.ts';
import { trackerIssues } from './issues.ts';
import { isAppendedHeader } from './planColumns.ts';
import { type AsOf, settingsEdits, settingValues } from './settingsEdits.ts';

export interface ConvertSheetInput {
  /** Every sheet, with formulas. */
  readonly grids: readonly Grid[];
  readonly sheet: string;
  readonly blueprints: readonly Blueprint[];
  readonly asOf: AsOf;
  readonly locale: string | null;
  /** The record of tables the user settled is honoured. */
  readonly records?: Readonly<Record<string, string>>;
}

/** The grid without columns an earlier conversion appended, so that the same table is recognised again. */
export function withoutOwnColumns(grid: Grid): Grid {
  const own = new Set<number>();
  for (const cells of grid.rows) {
    cells.forEach((cell, index) => {
      if (typeof cell === 'string' && isAppendedHeader(cell)) own.add(index);
    });
  }
  if (own.size === 0) return grid;
  return {
    ...grid,
    rows: grid.rows.map((cells) => cells.map((cell, index) => (own.has(index) ? null : cell))),
  };
}

/** The template whose columns fit a table best among those of its kind; undefined when there is none. */
export function blueprintFor(
  table: RecognisedTable,
  blueprints: readonly Blueprint[],
): Blueprint | undefined {
  const fits = (blueprint: Blueprint) => {
    const entries = Object.entries(blueprint.columns);
    const present = entries.filter(
      ([key, { role = key }]) => table.columns[role] !== undefined,
    ).length;
    return present / entries.length;
  };
  const computed = ({ columns }: Blueprint) =>
    Object.values(columns).some((column) => column.computed);
  const candidates = blueprints.filter(
    (blueprint) => blueprint.kind === table.kind && computed(blueprint),
  );
  return candidates.reduce<Blueprint | undefined>(
    (best, candidate) => (best === undefined || fits(candidate) > fits(best) ? candidate : best),
    undefined,
  );
}

function refuse(issue: Issue): { edits: readonly Edit[]; issues: readonly Issue[] } {
  return { edits: [], issues: [issue] };
}

/** Turns every table of a sheet into a tracker in place; says why when there is nothing to do. */
export function convertSheet(input: ConvertSheetInput): {
  edits: readonly Edit[];
  issues: readonly Issue[];
} {
  const { grids, sheet, blueprints, asOf, locale } = input;
  const grid = grids.find((candidate) => candidate.sheet === sheet);
  const place = { sheet };
  if (!grid) {
    const expected = `one of ${grids.map((candidate) => candidate.sheet).join(', ')}`;
    return refuse(
      trackerIssues['sheet-missing']({ place, expected, found: 'none', subject: sheet }),
    );
  }
  const tables = recogniseSheet(withoutOwnColumns(grid), parseMapping(input.records ?? {})).filter(
    ({ kind }) => kind !== 'none',
  );
  const settings = settingValues(grids, asOf);
  const edits: Edit[] = [];
  let templates = 0;
  for (const table of tables) {
    const blueprint = blueprintFor(table, blueprints);
    if (!blueprint) continue;
    const template = fitTemplate(grid, table, blueprint);
    if (!template) continue;
    templates++;
    edits.push(...convertTable({ grid, rows: dataRows(grid, table), template, settings, locale }));
  }
  if (templates === 0) {
    const found = grid.rows.some((cells) => cells.some((cell) => !isBlank(cell)))
      ? 'something else'
      : 'an empty sheet';
    const expected = 'a table of goals, roles, measures or figures that has a template';
    return refuse(trackerIssues['nothing-recognised']({ place, expected, found }));
  }
  if (edits.length === 0) {
    return refuse(
      trackerIssues['tracker-already']({
        place,
        expected: 'something to add',
        found: 'every column is there',
      }),
    );
  }
  return { edits: [...settingsEdits(grids, asOf), ...edits], issues: [] };
}
