import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { scorecardFunctions } from '../../core/scorecard/functions.ts';
import { deepFreeze } from '../deepFreeze.ts';

/** Calls a function by name with frozen arguments, as a host would. */
export function ask(name: string, ...args: readonly RawArgument[]) {
  const definition = scorecardFunctions.find((candidate) => candidate.name === name);
  if (!definition) throw new Error(`${name} does not exist`);
  return callFunction(definition, deepFreeze(args), neutralContext);
}

/** SCORECARD_TOTAL of a range that must have one. */
export function total(...args: readonly RawArgument[]): number {
  const outcome = ask('SCORECARD_TOTAL', ...args);
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join());
  return outcome.value as number;
}
