import { findFunction } from '../../core/catalog.ts';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { deepFreeze } from '../deepFreeze.ts';

/** What a function answers. */
export function ask(name: string, ...args: readonly RawArgument[]) {
  const definition = findFunction(name);
  if (!definition) throw new Error(`${name} does not exist`);
  return callFunction(definition, deepFreeze(args), neutralContext);
}

/** The value a function answers; null with an issue. */
export function value(name: string, ...args: readonly RawArgument[]): Cell | Matrix {
  const outcome = ask(name, ...args);
  return outcome.ok ? outcome.value : null;
}

/** Codes of the issues a function answers, beside a value or without. */
export function codes(name: string, ...args: readonly RawArgument[]): string[] {
  return ask(name, ...args).issues.map(({ code }) => code);
}

/** One figure of NETWORK_SUMMARY by its label. */
export function figure(label: string, ...args: readonly RawArgument[]): Cell | undefined {
  const table = value('NETWORK_SUMMARY', ...args);
  return Array.isArray(table) ? table.find(([name]) => name === label)?.[1] : undefined;
}
