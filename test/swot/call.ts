import { findFunction } from '../../core/catalog.ts';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import type { Outcome } from '../../core/issue/outcome.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { deepFreeze } from '../deepFreeze.ts';

/** Calls a function of the catalogue with frozen arguments. */
export function call(name: string, ...raw: readonly RawArgument[]): Outcome<Cell | Matrix> {
  const definition = findFunction(name);
  if (!definition) throw new Error(`there is no ${name}`);
  return callFunction(definition, deepFreeze(raw), neutralContext);
}

/** The value, or the codes of the issues where there is none. */
export function answerOf(name: string, ...raw: readonly RawArgument[]): unknown {
  const outcome = call(name, ...raw);
  return outcome.ok ? outcome.value : outcome.issues.map(({ code }) => code);
}

/** Codes of the remarks beside a value. */
export function remarksOf(name: string, ...raw: readonly RawArgument[]): readonly string[] {
  return call(name, ...raw).issues.map(({ code }) => code);
}
