import type { Blueprint } from '../declare/blueprint.ts';
import type { Context } from '../declare/context.ts';
import { layOut } from '../declare/layOut.ts';
import { initiativesBlueprint } from '../initiatives/blueprint.ts';
import type { Issue } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { checkInsBlueprint, keyResultsBlueprint, objectivesBlueprint } from '../okr/blueprint.ts';
import type { Cell } from '../sheet/cell.ts';
import type { Edit } from '../sheet/edit.ts';
import type { Grid } from '../sheet/grid.ts';
import { freeSheetName } from '../sheet/sheetName.ts';
import { findSource, type ImportSource } from './findSource.ts';
import { genericImport } from './formats.ts';
import { importedBefore } from './importedBefore.ts';
import { importIssues } from './issues.ts';
import {
  checkInRows,
  initiativeRow,
  keyResultRow,
  objectiveRow,
  type SheetRow,
} from './itemRows.ts';
import { type LinkedItem, linkItems } from './linkItems.ts';
import { readSource } from './readSource.ts';
import { rememberSheets } from './rememberSheets.ts';

/** The settings that imported key results are worked out with, and the sheet of them where the workbook has none. */
export interface ImportSettings {
  readonly values: Readonly<Record<string, Cell>>;
  readonly edits: readonly Edit[];
}

export interface ImportInput {
  /** Every sheet of the workbook; names of new sheets are kept free of theirs. */
  readonly grids: readonly Grid[];
  /** A format's id, `generic`, or `auto`. */
  readonly format: string;
  /** Sheet to import; without one the sheet that fits best. */
  readonly sheet?: string;
  readonly settings: ImportSettings;
  /** With the record of tables the user settled. */
  readonly records?: Readonly<Record<string, string>>;
  readonly context: Context;
}

/** An import as edits, and what it was taken for. */
export interface ImportPlan {
  readonly edits: readonly Edit[];
  /** Id of the format. */
  readonly format: string;
  /** Sheet that was read. */
  readonly sheet: string;
  /** New sheets with their number of rows, in order. */
  readonly sheets: readonly { readonly sheet: string; readonly rows: number }[];
}

interface NewSheet {
  readonly blueprint: Blueprint;
  readonly rows: readonly SheetRow[];
}

function keyResultSheet(
  items: readonly LinkedItem[],
  { grid, format }: ImportSource,
): NewSheet & { readonly issues: readonly Issue[] } {
  const goals = items.filter(({ kind }) => kind === 'keyResult');
  // A blank objective means the one above, so key results without one come first.
  const sorted = [
    ...goals.filter(({ objective }) => objective === null),
    ...goals.filter(({ objective }) => objective !== null),
  ];
  const rows = sorted.map((item) => keyResultRow(item, format ?? {}));
  const derived = rows.filter(({ isDerived }) => isDerived).length;
  const expected = 'the measured value where it matters';
  const note = importIssues['import-current-derived'];
  const place = { sheet: grid.sheet };
  return {
    blueprint: keyResultsBlueprint,
    rows: rows.map(({ row }) => row),
    issues: derived === 0 ? [] : [note({ place, expected, found: String(derived) })],
  };
}

function lay(sheets: readonly NewSheet[], source: ImportSource, input: ImportInput) {
  const { grids, settings, records = {} } = input;
  const taken = grids.map(({ sheet }) => sheet);
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const laid = filled.map(({ blueprint, rows }) => {
    const sheet = freeSheetName(taken, blueprint.sheet);
    taken.push(sheet);
    const edits = layOut(blueprint, { sheet, rows, settings: settings.values });
    return { sheet, blueprint, rows: rows.length, edits };
  });
  const needsSettings = filled.some(({ blueprint }) => blueprint.settings.length > 0);
  return {
    sheets: laid.map(({ sheet, rows }) => ({ sheet, rows })),
    edits: [
      ...(needsSettings ? settings.edits : []),
      ...laid.flatMap(({ edits }) => edits),
      rememberSheets(source, laid, records),
    ],
  };
}

function nothing({ grid, format }: ImportSource, issues: readonly Issue[]): Outcome<never> {
  const expected = format
    ? `rows below the header of ${format.title}`
    : 'a table of objectives, key results or initiatives';
  const found = issues.length > 0 ? 'rows that cannot be read' : 'none';
  const place = { sheet: grid.sheet };
  return fail(importIssues['import-nothing']({ place, expected, found }), ...issues);
}

/**
 * Lays the rows of an export file out as new sheets of objectives, key results, initiatives and check-ins; the file's
 * own sheets stay as they are. Issues say what was not understood, with its place, and which columns are left out.
 */
export function planImport(input: ImportInput): Outcome<ImportPlan> {
  const source = findSource(input.grids, input);
  if (!source.ok) return source;
  const read = readSource(source.value, input.context);
  if (read.items.length === 0) return nothing(source.value, read.issues);
  const { items, issues } = linkItems(read.items);
  const keyResults = keyResultSheet(items, source.value);
  const ofKind = (kind: LinkedItem['kind']) => items.filter((item) => item.kind === kind);
  const { sheets, edits } = lay(
    [
      { blueprint: objectivesBlueprint, rows: ofKind('objective').map(objectiveRow) },
      keyResults,
      { blueprint: initiativesBlueprint, rows: ofKind('initiative').map(initiativeRow) },
      { blueprint: checkInsBlueprint, rows: checkInRows(items) },
    ],
    source.value,
    input,
  );
  const { grid, format } = source.value;
  return succeed({ edits, format: format?.id ?? genericImport, sheet: grid.sheet, sheets }, [
    ...importedBefore(items, source.value, input.grids),
    ...read.issues,
    ...issues,
    ...keyResults.issues,
  ]);
}
