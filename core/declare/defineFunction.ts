import type { Outcome } from '../issue/outcome.ts';
import type { Cell, Matrix } from '../sheet/cell.ts';
import type { Context } from './context.ts';
import type { ArgumentsOf, Parameters, RawArgument } from './parameter.ts';
import type { Threshold } from './threshold.ts';
import type { Unit } from './unit.ts';

/** One column of a spilled result. */
export interface ResultColumn {
  readonly header: string;
  readonly unit: Unit;
  readonly help: string;
}

/** What comes back: one value, or a table whose first row is the header. */
export type ResultShape =
  | {
      readonly shape: 'value';
      readonly unit: Unit;
      readonly help: string;
      /** An option of the function makes it spill a table instead. */
      readonly spills?: boolean;
    }
  | {
      readonly shape: 'table';
      readonly columns: readonly ResultColumn[];
      readonly help: string;
      /** False: the rows come without their header, as a bare list does. */
      readonly headerRow?: false;
    };

/** An example that a test executes: arguments in order, and the result or the code of the issue it answers. */
export interface Example {
  readonly note: string;
  readonly arguments: readonly RawArgument[];
  readonly result: Cell | Matrix | { readonly issue: string };
}

/** A custom function, declared once; stubs, metadata, docs, workbench and command line are made from it. */
export interface FunctionDefinition<P extends Parameters = Parameters> {
  /** Upper case with an underscore; never renamed once released. */
  readonly name: string;
  readonly subject: string;
  /** One sentence, at most 120 characters. */
  readonly summary: string;
  /** The definition used and where it comes from. */
  readonly definition: string;
  /** In call order; new ones are only ever added at the end. */
  readonly parameters: P;
  readonly result: ResultShape;
  readonly examples: readonly Example[];
  readonly thresholds?: readonly Threshold[];
  readonly related: readonly string[];
  calculate(values: ArgumentsOf<P>, context: Context): Outcome<Cell | Matrix>;
}

/**
 * Declares a function. The returned value is the catalogue entry; calls go through `callFunction`,
 * which reads the arguments by the declaration before `calculate` sees them.
 */
export function defineFunction<P extends Parameters>(
  definition: FunctionDefinition<P>,
): FunctionDefinition {
  return definition;
}
