import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { kpiFunctions } from '../../core/kpi/functions.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { deepFreeze } from '../deepFreeze.ts';

/** Calls a function by name with frozen arguments, as a host would. */
export function ask(name: string, ...args: readonly RawArgument[]) {
  const definition = kpiFunctions.find((candidate) => candidate.name === name);
  if (!definition) throw new Error(`${name} does not exist`);
  return callFunction(definition, deepFreeze(args), neutralContext);
}

/** The value of a call that must succeed. */
export function value(name: string, ...args: readonly RawArgument[]): Cell | Matrix {
  const outcome = ask(name, ...args);
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join());
  return outcome.value;
}
