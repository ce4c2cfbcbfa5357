import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { FunctionDefinition } from '../../core/declare/defineFunction.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { describeIssues } from '../../core/issue/describeIssues.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { readValue } from './readValue.ts';
import { resultIsMatrix } from './resultIsMatrix.ts';
import { type ExcelValue, writeMatrix, writeValue } from './writeValue.ts';

/** Ours: a spill of more cells than this makes Excel re-send it in slices and stall. */
export const maximumResultCells = 100_000;

function readArgument(value: unknown): RawArgument {
  if (!Array.isArray(value)) return readValue(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(readValue) : [readValue(row)]));
}

/** Excel appends an object that says who called; it is no argument of the user's. */
function isInvocation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'functionName' in value;
}

function refuse(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

function isMatrix(value: Cell | Matrix): value is Matrix {
  return Array.isArray(value);
}

function writeResult(value: Cell | Matrix, definition: FunctionDefinition) {
  if (!isMatrix(value)) {
    const written = writeValue(value);
    return resultIsMatrix(definition.result) ? [[written]] : written;
  }
  const rows = writeMatrix(value);
  const cells = rows.length * (rows[0]?.length ?? 0);
  if (cells <= maximumResultCells) return rows;
  throw refuse(
    `The result has ${cells} cells, more than the ${maximumResultCells} that spill well. Give a smaller range.`,
  );
}

/**
 * Answers a custom function as Excel calls it, with the invocation last. Throws a `CustomFunctions.Error` whose
 * message is the sentence Excel shows beside the cell.
 */
export function answerFunction(
  definition: FunctionDefinition,
  values: readonly unknown[],
): ExcelValue | ExcelValue[][] {
  const own = isInvocation(values[values.length - 1]) ? values.slice(0, -1) : values;
  const outcome = callFunction(definition, own.map(readArgument), neutralContext);
  if (!outcome.ok) throw refuse(describeIssues(outcome.issues));
  return writeResult(outcome.value, definition);
}
