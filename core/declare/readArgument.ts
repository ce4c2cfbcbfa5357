import type { Issue, Place } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { type Cell, describeCell, isBlank, isErrorCell, type Matrix } from '../sheet/cell.ts';
import { cellDay, cellNumber } from '../sheet/cellValue.ts';
import { gridOf } from '../sheet/grid.ts';
import { readTable } from '../sheet/readTable.ts';
import { columnEvidence } from '../sheet/values/columnEvidence.ts';
import { ownEntry } from '../vocabulary/ownEntry.ts';
import type { Context } from './context.ts';
import { argumentIssues } from './issues.ts';
import type { Parameter, RawArgument } from './parameter.ts';

/** One argument to read: its parameter, its name, what the host handed over. */
export interface ArgumentInput {
  readonly name: string;
  readonly parameter: Parameter;
  readonly raw: RawArgument;
  readonly context: Context;
  /** Answer of the `hasHeader` parameter; null when left out. */
  readonly hasHeader: boolean | null;
}

function toMatrix(raw: RawArgument): Matrix {
  return Array.isArray(raw) ? raw : [[(raw ?? null) as Cell]];
}

/** The single cell of a scalar argument; a 1×1 range counts as its cell. Undefined when it is a larger range. */
function toCell(raw: RawArgument): Cell | undefined {
  if (!Array.isArray(raw)) return (raw ?? null) as Cell;
  const rows = raw as Matrix;
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) return undefined;
  return rows[0]?.[0] ?? null;
}

function expectedWords({ kind, minimum, maximum, minimumAllowed, choices }: Parameter): string {
  if (choices) return `one of ${choices.join(', ')}`;
  const noun =
    { date: 'a date', flag: 'TRUE or FALSE', text: 'a text' }[kind as string] ?? 'a number';
  const low =
    minimum === undefined
      ? ''
      : minimumAllowed === false
        ? ` above ${minimum}`
        : ` of at least ${minimum}`;
  const high = maximum === undefined ? '' : `${low ? ' and' : ' of'} at most ${maximum}`;
  return noun + low + high;
}

function checkBounds(value: number, parameter: Parameter, place: Place): Issue | null {
  const { minimum, maximum, minimumAllowed } = parameter;
  const low =
    minimum !== undefined && (minimumAllowed === false ? value <= minimum : value < minimum);
  const high = maximum !== undefined && value > maximum;
  if (!low && !high && Number.isFinite(value)) return null;
  return argumentIssues['argument-bounds']({
    place,
    expected: expectedWords(parameter),
    found: describeCell(value),
  });
}

function readFlag(cell: Cell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (cell === 1 || cell === 0) return cell === 1;
  const word = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  if (word === 'true' || word === 'yes') return true;
  return word === 'false' || word === 'no' ? false : null;
}

function readChoice(cell: Cell, { choices = [], synonyms = {} }: Parameter): string | null {
  const word = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  const choice = choices.find((each) => each.toLowerCase() === word);
  return choice ?? ownEntry(synonyms, word) ?? null;
}

/** Undefined: the cell says that there is none, as "n/a" does. */
function readScalarValue(cell: Cell, { parameter, context }: ArgumentInput): Cell | undefined {
  switch (parameter.kind) {
    case 'flag':
      return readFlag(cell);
    case 'choice':
      return readChoice(cell, parameter);
    case 'text':
      return isErrorCell(cell)
        ? null
        : typeof cell === 'boolean'
          ? String(cell).toUpperCase()
          : String(cell).trim();
    case 'date':
      return cellDay(cell, context).value;
    default:
      if (parameter.flagsCount && typeof cell === 'boolean') return Number(cell);
      return cellNumber(cell, context).value;
  }
}

function readScalar(input: ArgumentInput): Outcome<unknown> {
  const { name, parameter, raw } = input;
  const place: Place = { argument: name };
  const cell = toCell(raw);
  const expected = expectedWords(parameter);
  if (cell === undefined) {
    return fail(
      argumentIssues['argument-kind']({
        place,
        expected: `${expected} (a single cell)`,
        found: 'a range of cells',
      }),
    );
  }
  if (isErrorCell(cell))
    return fail(argumentIssues['argument-error']({ place, expected, found: describeCell(cell) }));
  const value = isBlank(cell) ? undefined : readScalarValue(cell, input);
  if (value === undefined) {
    if (parameter.optional) return succeed(parameter.fallback ?? null);
    return fail(argumentIssues['argument-missing']({ place, expected, found: describeCell(cell) }));
  }
  if (value === null)
    return fail(argumentIssues['argument-kind']({ place, expected, found: describeCell(cell) }));
  const issue = typeof value === 'number' ? checkBounds(value, parameter, place) : null;
  return issue ? fail(issue) : succeed(value);
}

function readNumbers({ name, parameter, raw, context }: ArgumentInput): Outcome<unknown> {
  const issues: Issue[] = [];
  const values: (number | null)[] = [];
  const expected = expectedWords(parameter);
  const { decimal } = columnEvidence(toMatrix(raw).flat());
  toMatrix(raw).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const place: Place = { argument: name, row, column };
      const read =
        isBlank(cell) || isErrorCell(cell)
          ? undefined
          : cellNumber(cell, { ...context, decimal }).value;
      const value = read ?? null;
      values.push(value);
      if (isErrorCell(cell))
        issues.push(
          argumentIssues['argument-error']({ place, expected, found: describeCell(cell) }),
        );
      else if (read === null) {
        issues.push(
          argumentIssues['argument-kind']({ place, expected, found: describeCell(cell) }),
        );
      }
      const bounds = value === null ? null : checkBounds(value, parameter, place);
      if (bounds) issues.push(bounds);
    });
  });
  return issues.length > 0 ? fail(...issues) : succeed(values);
}

function readTableArgument({
  name,
  parameter,
  raw,
  context,
  hasHeader,
}: ArgumentInput): Outcome<unknown> {
  const table = readTable(gridOf(toMatrix(raw)), parameter.columns ?? {}, {
    argument: name,
    hasHeader,
    locale: context.locale,
  });
  const errors = table.issues.filter(({ severity }) => severity === 'error');
  const broken = parameter.tolerant
    ? errors.filter(({ place }) => place.row === undefined)
    : errors;
  return broken.length > 0 ? fail(...errors) : succeed(table, table.issues);
}

/**
 * Reads one argument by its declaration. Blank, left out and `''` are the same; a 1×1 range is its cell;
 * error cells and unreadable cells answer issues that name the argument and, in a range, the cell.
 */
export function readArgument(input: ArgumentInput): Outcome<unknown> {
  const { name, parameter, raw } = input;
  const isRange =
    parameter.kind === 'numbers' || parameter.kind === 'range' || parameter.kind === 'table';
  if (!isRange) return readScalar(input);
  const cell = toCell(raw);
  if (cell !== undefined && isBlank(cell)) {
    if (parameter.optional) return succeed(null);
    return fail(
      argumentIssues['argument-missing']({
        place: { argument: name },
        expected: 'a range with data',
        found: 'blank',
      }),
    );
  }
  if (parameter.kind === 'range') return succeed(gridOf(toMatrix(raw)));
  return parameter.kind === 'numbers' ? readNumbers(input) : readTableArgument(input);
}
