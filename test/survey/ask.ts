import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { FunctionDefinition } from '../../core/declare/defineFunction.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { deepFreeze } from '../deepFreeze.ts';

/** What a function answers: its value, or the codes of its issues. */
export function ask(
  definition: FunctionDefinition,
  ...given: readonly RawArgument[]
): Cell | Matrix | { readonly issues: readonly string[] } {
  const outcome = callFunction(definition, deepFreeze(given), neutralContext);
  return outcome.ok ? outcome.value : { issues: outcome.issues.map(({ code }) => code) };
}
