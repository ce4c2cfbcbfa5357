import type { Issue } from '../issue/issue.ts';
import type { RecognisedTable, TableKind } from '../recognise/table.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Context } from './context.ts';
import type { Steps } from './steps.ts';
import type { Unit } from './unit.ts';

/** A score with how much of the evidence it stands on; the check-up hands out null where that is not enough. */
export interface Score {
  /** Stable id: what is scored and which, such as `okr/Sales`. */
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly value: number | null;
  readonly unit: Unit;
  /** Share of weight that has data, 0–1. */
  readonly coverage: number;
  /** Day serial the score is for. */
  readonly asOf: number | null;
}

/** What a check found in one table. */
export interface CheckResult {
  readonly scores: readonly Score[];
  readonly issues: readonly Issue[];
  /** Fuller labels for scores of other checks, by score id: the text of an objective that a sheet knows by its id only. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** One recognised table with the grid it stands in. */
export interface CheckInput {
  readonly grid: Grid;
  readonly table: RecognisedTable;
}

/** A check runs on every recognised table of its kinds; the check-up collects them all. */
export interface CheckDefinition {
  readonly id: string;
  readonly kinds: readonly TableKind[];
  readonly summary: string;
  run(input: CheckInput, context: Context): CheckResult;
}

/** Declares a check of one table. */
export function defineCheck(check: CheckDefinition): CheckDefinition {
  return check;
}

/** A check that needs all tables at once: it joins rows of different sheets, or of several files, by their ids. */
export interface WorkbookCheckDefinition {
  readonly id: string;
  readonly summary: string;
  run(inputs: readonly CheckInput[], context: Context): CheckResult;
  /** The same in steps, where it takes long on large workbooks. */
  runInSteps?(inputs: readonly CheckInput[], context: Context): Steps<CheckResult>;
}

/** Declares a check that joins tables. */
export function defineWorkbookCheck(check: WorkbookCheckDefinition): WorkbookCheckDefinition {
  return check;
}
