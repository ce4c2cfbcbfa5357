import type { Issue } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { type Cell, isErrorCell, type Matrix } from '../sheet/cell.ts';
import type { Context } from './context.ts';
import type { FunctionDefinition } from './defineFunction.ts';
import { argumentIssues } from './issues.ts';
import type { RawArgument } from './parameter.ts';
import { readArgument } from './readArgument.ts';

function headerAnswer(
  definition: FunctionDefinition,
  raw: readonly RawArgument[],
  context: Context,
): Outcome<unknown> {
  const index = Object.keys(definition.parameters).indexOf('hasHeader');
  const parameter = definition.parameters.hasHeader;
  if (!parameter) return succeed(null);
  return readArgument({ name: 'hasHeader', parameter, raw: raw[index], context, hasHeader: null });
}

function assertCells(name: string, value: Cell | Matrix): void {
  const rows: Matrix = Array.isArray(value) ? value : [[value as Cell]];
  for (const row of rows) {
    for (const cell of row) {
      const known =
        cell === null || isErrorCell(cell) || typeof cell === 'string' || typeof cell === 'boolean';
      if (!known && !Number.isFinite(cell))
        throw new TypeError(`${name} returned ${String(cell)}, which is no cell`);
    }
  }
}

/**
 * The only way into a function for every host. Arguments come in call order; trailing ones may be left out.
 * All argument issues are collected. Throws only when the function itself breaks its declaration.
 */
export function callFunction(
  definition: FunctionDefinition,
  raw: readonly RawArgument[],
  context: Context,
): Outcome<Cell | Matrix> {
  const names = Object.keys(definition.parameters);
  if (raw.length > names.length) {
    return fail(
      argumentIssues['argument-too-many']({
        expected: `at most ${names.length} (${names.join(', ')})`,
        found: `${raw.length}`,
      }),
    );
  }
  const header = headerAnswer(definition, raw, context);
  const hasHeader = header.ok ? (header.value as boolean | null) : null;
  const values: Record<string, unknown> = {};
  const errors: Issue[] = [];
  const warnings: Issue[] = [];
  names.forEach((name, index) => {
    const parameter = definition.parameters[name];
    if (!parameter) return;
    const outcome = readArgument({ name, parameter, raw: raw[index], context, hasHeader });
    if (outcome.ok) {
      values[name] = outcome.value;
      warnings.push(...outcome.issues);
    } else errors.push(...outcome.issues);
  });
  if (errors.length > 0) return fail(...errors);
  const outcome = definition.calculate(values, context);
  if (!outcome.ok) return outcome;
  assertCells(definition.name, outcome.value);
  return succeed(outcome.value, [...warnings, ...outcome.issues]);
}
