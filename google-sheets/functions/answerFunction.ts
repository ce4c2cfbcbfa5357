import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { findFunction } from '../../core/functionCatalog.ts';
import { describeIssues } from '../../core/issue/describeIssues.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { readCell } from '../cells/readCell.ts';
import { spreadsheetClock } from '../cells/spreadsheetClock.ts';
import type { WallClock } from '../cells/wallClock.ts';
import { type SheetsValue, writeCell } from '../cells/writeCell.ts';

/** Ours, because results of about this size make Sheets answer "Internal error executing the custom function". */
export const maximumResultCells = 50_000;

function readArgument(value: unknown, clock: WallClock): RawArgument {
  if (!Array.isArray(value)) return readCell(value, clock);
  return value.map((row: unknown) =>
    Array.isArray(row) ? row.map((cell) => readCell(cell, clock)) : [readCell(row, clock)],
  );
}

function isMatrix(value: Cell | Matrix): value is Matrix {
  return Array.isArray(value);
}

function writeMatrix(rows: Matrix): SheetsValue[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  if (rows.length * width > maximumResultCells) {
    throw new Error(
      `The result has ${rows.length * width} cells, more than the ${maximumResultCells} Sheets can show. Give a smaller range.`,
    );
  }
  return rows.map((row) => Array.from({ length: width }, (_, column) => writeCell(row[column])));
}

/**
 * Answers a custom function as Sheets calls it: ranges as rows of values, single cells as values, left out
 * arguments missing. Throws an Error whose message is the sentence Sheets shows in the cell's note.
 */
export function answerFunction(
  name: string,
  values: ArrayLike<unknown>,
): SheetsValue | SheetsValue[][] {
  const definition = findFunction(name);
  if (!definition) throw new Error(`There is no function ${name}.`);
  const clock = spreadsheetClock();
  const raw = Array.from(values, (value) => readArgument(value, clock));
  const outcome = callFunction(definition, raw, neutralContext);
  if (!outcome.ok) throw new Error(describeIssues(outcome.issues));
  return isMatrix(outcome.value) ? writeMatrix(outcome.value) : writeCell(outcome.value);
}
