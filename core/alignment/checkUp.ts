import type {
  CheckDefinition,
  CheckInput,
  CheckResult,
  Score,
  WorkbookCheckDefinition,
} from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { readSettings } from '../declare/readSettings.ts';
import type { Report } from '../declare/report.ts';
import type { Issue, Severity } from '../issue/issue.ts';
import { parseMapping, recogniseSheet } from '../recognise/recogniseSheet.ts';
import type { RecognisedTable } from '../recognise/table.ts';
import type { Grid } from '../sheet/grid.ts';
import type { AlignmentIndex } from './alignmentIndex.ts';
import { measureAlignment } from './derailers/measureAlignment.ts';
import { type Finding, toFinding } from './finding.ts';

/** Everything a check-up found in one workbook. */
export interface CheckUp {
  readonly tables: readonly RecognisedTable[];
  readonly scores: readonly Score[];
  /** Errors first, then by sheet and place in reading order. */
  readonly findings: readonly Finding[];
  readonly index: AlignmentIndex;
}

/** What a check-up reads: every sheet, and the record of tables the user settled. */
export interface CheckUpInput {
  readonly grids: readonly Grid[];
  readonly records?: Readonly<Record<string, string>>;
  /** Told how far it is. */
  readonly report?: Report;
}

const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What a check-up runs: checks of single tables, and checks that join tables. */
export interface Checks {
  readonly tables: readonly CheckDefinition[];
  readonly workbook: readonly WorkbookCheckDefinition[];
}

interface Run {
  readonly inputs: readonly CheckInput[];
  readonly checks: Checks;
  readonly report: Report | undefined;
}

function runChecks({ inputs, checks, report }: Run, context: Context): CheckResult[] {
  const single = inputs.flatMap((input, done) => {
    report?.({ stage: 'checking tables', done, total: inputs.length });
    return checks.tables
      .filter(({ kinds }) => kinds.includes(input.table.kind))
      .map((check) => check.run(input, context));
  });
  const { workbook } = checks;
  const joined = workbook.map((check, done) => {
    report?.({ stage: 'joining sheets', done, total: workbook.length });
    return check.run(inputs, context);
  });
  return [...single, ...joined];
}

function orderOf({ severity, place }: Issue, sheets: readonly string[]): readonly number[] {
  const { sheet = '', row = -1, column = -1 } = place;
  return [severityOrder[severity], sheets.indexOf(sheet), row, column];
}

function compareOrder(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < left.length; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function sortIssues(issues: readonly Issue[], sheets: readonly string[]): Issue[] {
  return issues
    .map((issue) => ({ issue, order: orderOf(issue, sheets) }))
    .sort((a, b) => compareOrder(a.order, b.order))
    .map(({ issue }) => issue);
}

function labelled(results: readonly CheckResult[]): Score[] {
  const labels = new Map(results.flatMap(({ labels: fuller = {} }) => Object.entries(fuller)));
  return results.flatMap(({ scores }) =>
    scores.map((score) => ({ ...score, label: labels.get(score.id) ?? score.label })),
  );
}

/**
 * Recognises every table of the grids and runs every check of its kind, then those that join tables: what is
 * there, how it scores with its coverage, and what is wrong, each at the cell that mends it. Reads only; linear
 * in the number of cells.
 */
export function checkUp(
  { grids, records = {}, report }: CheckUpInput,
  checks: Checks,
  context: Context,
): CheckUp {
  const stored = parseMapping(records);
  const inputs = grids.flatMap((grid, done) => {
    report?.({ stage: 'recognising sheets', done, total: grids.length });
    return recogniseSheet(grid, stored).map((table) => ({ grid, table }));
  });
  const known = { settings: readSettings(grids), ...context };
  const results = runChecks({ inputs, checks, report }, known);
  const issues = results.flatMap((result) => result.issues);
  const sheets = grids.map(({ sheet }) => sheet);
  return {
    tables: inputs.map(({ table }) => table),
    scores: labelled(results),
    findings: sortIssues(issues, sheets).map((issue) => toFinding(issue)),
    index: measureAlignment(inputs, known),
  };
}
