import type { Issue } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { type Cell, isErrorCell, type Matrix } from '../sheet/cell.ts';
import type { Context } from './context.ts';
import type { FunctionDefinition } from './defineFunction.ts';
import { argumentIssues } from './issues.ts';
import type { RawArgument } from './parameter.ts';
import { readArgument } from './readArgument.ts';

const cellTypes: readonly string[] = ['string', 'boolean', 'number'];

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

function assertCell(name: string, cell: Cell): void {
  const known = cell === null || isErrorCell(cell) || cellTypes.includes(typeof cell);
  if (!known) throw new TypeError(`${name} returned ${String(cell)}, which is no cell`);
}

/** A cell as hosts can hold it: there is no −0 in a spreadsheet. */
function hostCell(cell: Cell): Cell {
  return cell === 0 ? 0 : cell;
}

function isMatrix(value: Cell | Matrix): value is Matrix {
  return Array.isArray(value);
}

/** The answer as cells; an issue where a number left what a cell can hold, as products of very large numbers do. */
function answerOf(
  { name, parameters }: FunctionDefinition,
  value: Cell | Matrix,
  issues: readonly Issue[],
): Outcome<Cell | Matrix> {
  const cells: readonly Cell[] = isMatrix(value) ? value.flat() : [value];
  for (const cell of cells) assertCell(name, cell);
  const outside = cells.find((cell) => typeof cell === 'number' && !Number.isFinite(cell));
  if (outside !== undefined) {
    const found = Number.isNaN(outside) ? 'numbers too large or too small to reckon with' : 'more';
    const place = { argument: Object.keys(parameters).join(', ') };
    const expected = 'at most 1.8E+308';
    return fail(argumentIssues['result-too-large']({ place, expected, found }));
  }
  return succeed(isMatrix(value) ? value.map((row) => row.map(hostCell)) : hostCell(value), issues);
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
  return answerOf(definition, outcome.value, [...warnings, ...outcome.issues]);
}
