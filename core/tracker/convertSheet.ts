import type { Blueprint } from '../declare/blueprint.ts';
import type { Issue } from '../issue/issue.ts';
import { parseMapping, recogniseSheet } from '../recognise/recogniseSheet.ts';
import type { RecognisedTable } from '../recognise/table.ts';
import { parseRange } from '../sheet/a1.ts';
import { isBlank } from '../sheet/cell.ts';
import type { Edit } from '../sheet/edit.ts';
import type { Grid } from '../sheet/grid.ts';
import { withoutOwnColumns } from '../sheet/withoutOwnColumns.ts';
import { blueprintFor } from './blueprintFor.ts';
import { convertTable } from './convertTable.ts';
import { dataRows } from './dataRows.ts';
import { fitTemplate } from './fitTemplate.ts';
import { trackerIssues } from './issues.ts';
import { type AsOf, settingsEdits, settingValues } from './settingsEdits.ts';
import { unsuitedLayout } from './unsuitedLayout.ts';

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

/** Changes to preview, and what there is to say about them. */
export interface Conversion {
  readonly edits: readonly Edit[];
  readonly issues: readonly Issue[];
}

function refuse(issue: Issue): Conversion {
  return { edits: [], issues: [issue] };
}

function unsuited(table: RecognisedTable, [expected, found]: readonly [string, string]): Issue {
  const { sheet, headerRow, range } = table;
  const row = headerRow ?? parseRange(range)?.top;
  return trackerIssues['layout-unsuited']({
    place: row === undefined ? { sheet } : { sheet, row },
    expected,
    found,
  });
}

/** A list that computes nothing gains nothing by becoming a tracker. */
function asItIs({ sheet, kind, headerRow }: RecognisedTable): Conversion {
  const place = headerRow === null ? { sheet } : { sheet, row: headerRow };
  const expected = 'a table with something to work out, such as OKRs, responsibilities or measures';
  return refuse(trackerIssues['read-as-it-is']({ place, expected, found: `one of kind ${kind}` }));
}

/** Columns are added to the right of a table, where the next one stands. */
const sideBySide = [
  'tables below one another, or each on its own sheet',
  'two side by side',
] as const;

/** Tables that share rows with another one. */
function tablesBeside(tables: readonly RecognisedTable[]): ReadonlySet<RecognisedTable> {
  const spans = tables.map(({ range }) => parseRange(range));
  return new Set(
    tables.filter((_, index) => {
      const own = spans[index];
      return spans.some(
        (other, at) =>
          at !== index && own && other && own.top <= other.bottom && other.top <= own.bottom,
      );
    }),
  );
}

/** Edits of one table; null where there is no template for its kind at all, an issue where its layout is unsuited. */
function convertOne(
  table: RecognisedTable,
  grid: Grid,
  { grids, blueprints, asOf, locale }: ConvertSheetInput,
): Conversion | null {
  const blueprint = blueprintFor(table, blueprints);
  const reason = unsuitedLayout(table);
  if (!blueprint) return blueprints.some(({ kind }) => kind === table.kind) ? asItIs(table) : null;
  if (reason) return refuse(unsuited(table, reason));
  const template = fitTemplate(withoutOwnColumns(grid), table, blueprint);
  if (!template) {
    const found = 'another layout, such as names under the letters';
    return refuse(unsuited(table, ['one task a row and one person a column', found]));
  }
  const settings = settingValues(grids, asOf);
  const rows = dataRows(grid, table);
  return { edits: convertTable({ grid, rows, template, settings, locale }), issues: [] };
}

function nothingRecognised(grid: Grid): Conversion {
  const found = grid.rows.some((cells) => cells.some((cell) => !isBlank(cell)))
    ? 'something else'
    : 'an empty sheet';
  const expected = 'a table of goals, roles, measures or figures that has a template';
  const place = { sheet: grid.sheet };
  return refuse(trackerIssues['nothing-recognised']({ place, expected, found }));
}

function sheetMissing({ grids, sheet }: ConvertSheetInput): Conversion {
  const expected = `one of ${grids.map((candidate) => candidate.sheet).join(', ')}`;
  return refuse(
    trackerIssues['sheet-missing']({ place: { sheet }, expected, found: 'none', subject: sheet }),
  );
}

function nothingToAdd(sheet: string): Conversion {
  return refuse(
    trackerIssues['tracker-already']({
      place: { sheet },
      expected: 'something to add',
      found: 'every column is there',
    }),
  );
}

/**
 * Turns every table of a sheet into a tracker in place; says why when there is nothing to do. Tables whose layout
 * is unsuited are errors when nothing else is converted, and warnings beside what is.
 */
export function convertSheet(input: ConvertSheetInput): Conversion {
  const { grids, sheet, asOf, records = {} } = input;
  const grid = grids.find((candidate) => candidate.sheet === sheet);
  if (!grid) return sheetMissing(input);
  const tables = recogniseSheet(withoutOwnColumns(grid), parseMapping(records));
  const known = tables.filter(({ kind }) => kind !== 'none');
  const beside = tablesBeside(known);
  const converted = known.flatMap((table) =>
    beside.has(table)
      ? refuse(unsuited(table, sideBySide))
      : (convertOne(table, grid, input) ?? []),
  );
  if (converted.length === 0) return nothingRecognised(grid);
  const all = converted.flatMap((each) => each.edits);
  // With several tables on a sheet no header row is the one to keep in view.
  const isOneTable = converted.length === 1;
  const edits = all.filter(({ kind }) => isOneTable || kind !== 'freeze');
  const issues = converted.flatMap((each) => each.issues);
  const isTracker = issues.length < converted.length;
  if (!isTracker) return { edits, issues };
  if (edits.length === 0) return nothingToAdd(sheet);
  return {
    edits: [...settingsEdits(grids, asOf), ...edits],
    issues: issues.map((issue) => ({ ...issue, severity: 'warning' as const })),
  };
}
