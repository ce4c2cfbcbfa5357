import type { Matrix } from '../sheet/cell.ts';
import type { Columns } from '../sheet/column.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Table } from '../sheet/table.ts';
import type { Unit } from './unit.ts';

export type ParameterKind =
  | 'number'
  | 'text'
  | 'date'
  | 'flag'
  | 'choice'
  | 'numbers'
  | 'range'
  | 'table';

/** One parameter of a function. The phantom type says what `calculate` receives. */
export interface Parameter<T = unknown> {
  readonly kind: ParameterKind;
  readonly help: string;
  readonly unit: Unit;
  readonly optional: boolean;
  /** Taken when the argument is left out or blank. */
  readonly fallback?: number | string | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  /** False: the bound itself is refused as well. */
  readonly minimumAllowed?: boolean;
  readonly choices?: readonly string[];
  /** Other words for the choices, lower case. */
  readonly synonyms?: Readonly<Record<string, string>>;
  /** For a number: TRUE and FALSE, as a checkbox holds them, count as 1 and 0. */
  readonly flagsCount?: boolean;
  readonly columns?: Columns;
  /** For a table: issues in cells are handed to the calculation instead of failing the call. */
  readonly tolerant?: boolean;
  /** For a table: name of the parameter that settles whether the range has a header row. */
  readonly headerFlag?: string;
  readonly type?: T;
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** What `calculate` receives, by parameter name. */
export type ArgumentsOf<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

interface Common {
  readonly help: string;
  readonly unit?: Unit;
}

interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minimumAllowed?: boolean;
  readonly flagsCount?: boolean;
}

/** A required number. */
export function numberParameter(options: Common & Bounds): Parameter<number> {
  return { unit: 'none', ...options, kind: 'number', optional: false };
}

/** A number that may be left out or blank; `fallback` stands in, else null. */
export function optionalNumber(
  options: Common & Bounds & { readonly fallback: number },
): Parameter<number>;
export function optionalNumber(options: Common & Bounds): Parameter<number | null>;
export function optionalNumber(
  options: Common & Bounds & { readonly fallback?: number },
): Parameter<number | null> {
  return { unit: 'none', ...options, kind: 'number', optional: true };
}

/** A required text. */
export function textParameter(options: Common): Parameter<string> {
  return { unit: 'none', ...options, kind: 'text', optional: false };
}

/** A text that may be left out; null then. */
export function optionalText(options: Common): Parameter<string | null> {
  return { unit: 'none', ...options, kind: 'text', optional: true };
}

/** A required date, as a day serial. */
export function dateParameter(options: { readonly help: string }): Parameter<number> {
  return { unit: 'date', ...options, kind: 'date', optional: false };
}

/** A date that may be left out; null then. */
export function optionalDate(options: { readonly help: string }): Parameter<number | null> {
  return { unit: 'date', ...options, kind: 'date', optional: true };
}

/** TRUE or FALSE; null when left out, unless a fallback is given. */
export function optionalFlag(options: {
  readonly help: string;
  readonly fallback: boolean;
}): Parameter<boolean>;
export function optionalFlag(options: { readonly help: string }): Parameter<boolean | null>;
export function optionalFlag(options: {
  readonly help: string;
  readonly fallback?: boolean;
}): Parameter<boolean | null> {
  return { unit: 'none', ...options, kind: 'flag', optional: true };
}

/** One of a few words, any case; required unless a fallback is given. */
export function choiceParameter<T extends string>(options: {
  readonly help: string;
  readonly choices: readonly T[];
  readonly synonyms?: Readonly<Record<string, T>>;
  readonly fallback?: T;
}): Parameter<T> {
  return { unit: 'none', ...options, kind: 'choice', optional: options.fallback !== undefined };
}

/** A range read as numbers in reading order; blanks stay null. */
export function numbersParameter(options: Common & Bounds): Parameter<readonly (number | null)[]> {
  return { unit: 'none', ...options, kind: 'numbers', optional: false };
}

/** As `numbersParameter`, but may be left out; null then. */
export function optionalNumbers(
  options: Common & Bounds,
): Parameter<readonly (number | null)[] | null> {
  return { unit: 'none', ...options, kind: 'numbers', optional: true };
}

/** A range as it is, with blanks as null and error cells kept. */
export function rangeParameter(options: Common): Parameter<Grid> {
  return { unit: 'none', ...options, kind: 'range', optional: false };
}

/** A range that may be left out; null then. */
export function optionalRange(options: Common): Parameter<Grid | null> {
  return { unit: 'none', ...options, kind: 'range', optional: true };
}

/** A range read as a table: columns by header or, without one, in the documented order. */
export function tableParameter<C extends Columns>(options: {
  readonly help: string;
  readonly columns: C;
  readonly tolerant?: boolean;
  readonly headerFlag?: string;
}): Parameter<Table<C>> {
  return { unit: 'none', ...options, kind: 'table', optional: false };
}

/** A table parameter that may be left out; null then. */
export function optionalTable<C extends Columns>(options: {
  readonly help: string;
  readonly columns: C;
  readonly tolerant?: boolean;
  readonly headerFlag?: string;
}): Parameter<Table<C> | null> {
  return { unit: 'none', ...options, kind: 'table', optional: true };
}

/** The flag every function with a table carries last, to settle doubt about the header row. */
export const hasHeaderParameter: Parameter<boolean | null> = optionalFlag({
  help: 'TRUE when the range begins with a header row, FALSE when it does not. Left out: found by meaning.',
});

/** A raw argument as hosts hand it over. */
export type RawArgument = Matrix | Matrix[number][number] | undefined;
