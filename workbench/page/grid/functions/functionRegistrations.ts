import type { BaseFunction, IFunctionNames } from '@univerjs/engine-formula';
import type { Context } from '../../../../core/declare/context.ts';
import type { FunctionDefinition } from '../../../../core/declare/defineFunction.ts';
import { CatalogFunction } from './catalogFunction.ts';
import type { CellSentences } from './cellSentences.ts';

/** What the formula engine wants for each function: a class it can make without arguments of ours, and a name. */
export type FunctionRegistration = [new (name: IFunctionNames) => BaseFunction, IFunctionNames];

/** The catalogue's functions as the formula engine registers them. */
export function functionRegistrations(
  functions: readonly FunctionDefinition[],
  context: () => Context,
  sentences: CellSentences,
): FunctionRegistration[] {
  return functions.map((definition) => [
    class extends CatalogFunction {
      constructor() {
        super(definition, context, sentences);
      }
    },
    definition.name,
  ]);
}
