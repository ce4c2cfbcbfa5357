import type {
  CheckDefinition,
  CheckInput,
  CheckResult,
  Score,
  WorkbookCheckDefinition,
} from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { readSettings, settingNumber } from '../declare/readSettings.ts';
import { type ReadSheets, recogniseSteps } from '../declare/recogniseSteps.ts';
import type { Report } from '../declare/report.ts';
import { finishSteps, type Steps, within } from '../declare/steps.ts';
import type { Issue, Severity } from '../issue/issue.ts';
import type { RecognisedTable } from '../recognise/table.ts';
import type { AlignmentIndex } from './alignmentIndex.ts';
import { measureAlignmentSteps } from './derailers/measureAlignment.ts';
import { type Finding, toFinding } from './finding.ts';
import { withoutEchoes } from './withoutEchoes.ts';

/** Everything a check-up found in one workbook. */
export interface CheckUp {
  readonly tables: readonly RecognisedTable[];
  readonly scores: readonly Score[];
  /** Errors first, then by sheet and place in reading order. */
  readonly findings: readonly Finding[];
  readonly index: AlignmentIndex;
}

/** What a check-up reads: every sheet, and the record of tables the user settled. */
export interface CheckUpInput extends ReadSheets {
  /** Told how far it is. */
  readonly report?: Report;
}

const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What a check-up runs: checks of single tables, and checks that join tables. */
export interface Checks {
  readonly tables: readonly CheckDefinition[];
  readonly workbook: readonly WorkbookCheckDefinition[];
}

function* tableSteps(
  inputs: readonly CheckInput[],
  checks: readonly CheckDefinition[],
  context: Context,
): Steps<CheckResult[]> {
  const runs = inputs.flatMap((input) =>
    checks
      .filter(({ kinds }) => kinds.includes(input.table.kind))
      .map((check) => () => check.run(input, context)),
  );
  const results: CheckResult[] = [];
  for (const [done, run] of runs.entries()) {
    yield { stage: 'checking tables', done, total: runs.length };
    results.push(run());
  }
  return results;
}

function* workbookSteps(
  inputs: readonly CheckInput[],
  checks: readonly WorkbookCheckDefinition[],
  context: Context,
): Steps<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const [done, { run, runInSteps }] of checks.entries()) {
    const step = { stage: 'joining sheets', done, total: checks.length };
    yield step;
    results.push(
      runInSteps ? yield* within(step, runInSteps(inputs, context)) : run(inputs, context),
    );
  }
  return results;
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

/** Scores with their fullest label; without a number below the least coverage of the settings. */
function labelled(results: readonly CheckResult[], minimumCoverage: number): Score[] {
  const labels = new Map(results.flatMap(({ labels: fuller = {} }) => Object.entries(fuller)));
  return results.flatMap(({ scores }) =>
    scores.map((score) => ({
      ...score,
      value: score.coverage < minimumCoverage ? null : score.value,
      label: labels.get(score.id) ?? score.label,
    })),
  );
}

/**
 * Recognises every table of the grids and runs every check of its kind, then those that join tables, then measures
 * alignment: what is there, how it scores with its coverage, and what is wrong, each at the cell that mends it. Reads
 * only; linear in the number of cells. A step is a sheet, a check or a source of evidence.
 */
export function* checkUpSteps(read: ReadSheets, checks: Checks, context: Context): Steps<CheckUp> {
  const { grids } = read;
  const inputs = yield* recogniseSteps(read);
  const known = { settings: readSettings(grids), ...context };
  const results = [
    ...(yield* tableSteps(inputs, checks.tables, known)),
    ...(yield* workbookSteps(inputs, checks.workbook, known)),
  ];
  const index = yield* measureAlignmentSteps(inputs, known);
  const sheets = grids.map(({ sheet }) => sheet);
  const issues = withoutEchoes(results.flatMap((result) => result.issues));
  return {
    tables: inputs.map(({ table }) => table),
    scores: labelled(results, settingNumber(known, 'minimumCoverage')),
    findings: sortIssues(issues, sheets).map((issue) => toFinding(issue)),
    index,
  };
}

/** The check-up in one go. */
export function checkUp(
  { report, ...read }: CheckUpInput,
  checks: Checks,
  context: Context,
): CheckUp {
  return finishSteps(checkUpSteps(read, checks, context), report);
}
