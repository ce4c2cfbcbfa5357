import type { CheckInput } from './check.ts';
import type { Context } from './context.ts';
import { readSettings, settingNumber } from './readSettings.ts';
import { type ReadSheets, recogniseSteps } from './recogniseSteps.ts';
import { finishSteps, type Steps } from './steps.ts';
import type { ViewBlock, ViewDefinition } from './view.ts';

/** What a view shows of one workbook. */
export interface ViewResult {
  readonly blocks: readonly ViewBlock[];
  /** Share of what could have data below which a figure says "Not enough data", 0–1; the workbook's setting. */
  readonly minimumCoverage: number;
}

function resultOf(blocks: readonly ViewBlock[], context: Context): ViewResult {
  return { blocks, minimumCoverage: settingNumber(context, 'minimumCoverage') };
}

function knownTo(read: ReadSheets, context: Context): Context {
  return { settings: readSettings(read.grids), ...context };
}

/**
 * Runs a view on every recognised table of the grids, with the workbook's own settings, as the check-up does.
 * Reads only; whatever the view throws comes through.
 */
export function runView(view: ViewDefinition, read: ReadSheets, context: Context): ViewResult {
  const known = knownTo(read, context);
  return resultOf(view.run(finishSteps(recogniseSteps(read)), known), known);
}

function* blockSteps(
  { title, run, runInSteps }: ViewDefinition,
  inputs: readonly CheckInput[],
  context: Context,
): Steps<readonly ViewBlock[]> {
  yield { stage: title, done: 0, total: 1 };
  return runInSteps ? yield* runInSteps(inputs, context) : run(inputs, context);
}

/** The same step by step; a view that leaves out what takes long shows that too. */
export function* runViewSteps(
  view: ViewDefinition,
  read: ReadSheets,
  context: Context,
): Steps<ViewResult> {
  const known = knownTo(read, context);
  const inputs = yield* recogniseSteps(read);
  return resultOf(yield* blockSteps(view, inputs, known), known);
}
