import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Outcome } from '../../core/issue/outcome.ts';
import { okrFunctions } from '../../core/okr/index.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { deepFreeze } from '../deepFreeze.ts';

/** Calls a function as a host does, with frozen arguments. */
export function call(name: string, ...raw: RawArgument[]): Outcome<Cell | Matrix> {
  const definition = okrFunctions.find((each) => each.name === name);
  if (!definition) throw new Error(`there is no function ${name}`);
  return callFunction(definition, deepFreeze(raw), neutralContext);
}

/** The value, or the issue codes where there is none. */
export function answer(name: string, ...raw: RawArgument[]): Cell | Matrix | readonly string[] {
  const outcome = call(name, ...raw);
  return outcome.ok ? outcome.value : outcome.issues.map(({ code }) => code);
}

/** The issues beside the value or in its place. */
export function issuesOf(name: string, ...raw: RawArgument[]): readonly Issue[] {
  return call(name, ...raw).issues;
}
