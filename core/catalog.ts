import { decisionBlueprints, decisionChecks } from './decisions/index.ts';
import type { Blueprint } from './declare/blueprint.ts';
import type { CheckDefinition, WorkbookCheckDefinition } from './declare/check.ts';
import type { FunctionDefinition } from './declare/defineFunction.ts';
import { kpiBlueprints, kpiChecks, kpiFunctions, kpiNamesCheck } from './kpi/index.ts';
import { okrBlueprints, okrChecks, okrFunctions, okrTreeCheck } from './okr/index.ts';
import { raciBlueprints, raciChecks, raciFunctions } from './raci/index.ts';
import { roleBlueprints, roleChecks } from './roles/index.ts';
import { scorecardBlueprints, scorecardChecks, scorecardFunctions } from './scorecard/index.ts';
import { strategyBlueprints, strategyChecks, strategyTreeCheck } from './strategy/index.ts';
import { checkHelpers } from './tracker/checkHelpers.ts';

/** Every custom function offered, in the order the docs and the panel list them. */
export const functions: readonly FunctionDefinition[] = [
  ...okrFunctions,
  ...raciFunctions,
  ...scorecardFunctions,
  ...kpiFunctions,
];

/** Every sheet template. */
export const blueprints: readonly Blueprint[] = [
  ...strategyBlueprints,
  ...okrBlueprints,
  ...raciBlueprints,
  ...roleBlueprints,
  ...decisionBlueprints,
  ...scorecardBlueprints,
  ...kpiBlueprints,
];

/** Every check the check-up runs on a single table. */
export const tableChecks: readonly CheckDefinition[] = [
  ...strategyChecks,
  ...okrChecks,
  ...raciChecks,
  ...roleChecks,
  ...decisionChecks,
  ...scorecardChecks,
  ...kpiChecks,
  checkHelpers(blueprints),
];

/** Every check that joins tables of different sheets or files. */
export const workbookChecks: readonly WorkbookCheckDefinition[] = [
  strategyTreeCheck,
  okrTreeCheck,
  kpiNamesCheck,
];

/** Everything the check-up runs. */
export const checks = { tables: tableChecks, workbook: workbookChecks } as const;

/** The function of that name, any case, with or without the Excel namespace; undefined when there is none. */
export function findFunction(name: string): FunctionDefinition | undefined {
  const wanted = name
    .trim()
    .toUpperCase()
    .replace(/^TANDEM\./, '');
  return functions.find((definition) => definition.name === wanted);
}
