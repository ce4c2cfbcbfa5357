import type { CheckDefinition, Score } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import type { Severity } from '../issue/issue.ts';
import { parseMapping, recogniseSheet } from '../recognise/recogniseSheet.ts';
import type { RecognisedTable } from '../recognise/table.ts';
import type { Grid } from '../sheet/grid.ts';
import { type AlignmentIndex, unmeasuredIndex } from './alignmentIndex.ts';
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
}

const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function checkTable(
  grid: Grid,
  table: RecognisedTable,
  input: { checks: readonly CheckDefinition[]; context: Context },
) {
  return input.checks
    .filter(({ kinds }) => kinds.includes(table.kind))
    .map((check) => check.run({ grid, table }, input.context));
}

/**
 * Recognises every table of the grids and runs every check of its kind: what is there, how it scores with its
 * coverage, and what is wrong, each at the cell that mends it. Reads only; linear in the number of cells.
 */
export function checkUp(
  { grids, records = {} }: CheckUpInput,
  checks: readonly CheckDefinition[],
  context: Context,
): CheckUp {
  const stored = parseMapping(records);
  const tables: RecognisedTable[] = [];
  const scores: Score[] = [];
  const issues: { readonly finding: Finding; readonly order: readonly number[] }[] = [];
  grids.forEach((grid, sheetIndex) => {
    for (const table of recogniseSheet(grid, stored)) {
      tables.push(table);
      for (const result of checkTable(grid, table, { checks, context })) {
        scores.push(...result.scores);
        for (const issue of result.issues) {
          const { row = -1, column = -1 } = issue.place;
          issues.push({
            finding: toFinding(issue),
            order: [severityOrder[issue.severity], sheetIndex, row, column],
          });
        }
      }
    }
  });
  issues.sort((a, b) => compareOrder(a.order, b.order));
  return { tables, scores, findings: issues.map(({ finding }) => finding), index: unmeasuredIndex };
}

function compareOrder(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < left.length; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
